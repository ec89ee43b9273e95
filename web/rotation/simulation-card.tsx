import { List, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { StaffingBar } from '../balance/staffing-bar.tsx';
import { getUnitsOptions } from '../client/@tanstack/react-query.gen.ts';
import { Card } from '../parts/card.tsx';
import { dateAndTime, number } from '../parts/dates.ts';
import { WideTable } from '../parts/wide-table.tsx';
import type { Batch } from './batch-state.tsx';

/** What the draft would bring about: who may move, which moves hang together, the units before and after, and what it costs. */
export function SimulationCard({
  simulation,
  at,
}: {
  simulation: NonNullable<Batch['simulation']>;
  at: string | null;
}) {
  const { t } = useTranslation();
  const units = useQuery(getUnitsOptions());
  const nameOf = (id: string) => units.data?.items.find((unit) => unit.id === id)?.name ?? id;
  const { lines, ready, ineligible, brokenByOthers, rings, balance, allowanceChangeRupiah } = simulation;
  return (
    <Card
      title={t('rotation.simulated', { ready, lines })}
      under={at && t('rotation.simulatedAt', { at: dateAndTime(at) })}
    >
      <Stack gap="md">
        <List>
          {ineligible > 0 && <List.Item>{t('rotation.ineligible', { count: ineligible })}</List.Item>}
          {brokenByOthers > 0 && <List.Item>{t('rotation.broken', { count: brokenByOthers })}</List.Item>}
          {rings
            .filter(({ kind, lines: moved }) => kind === 'cycle' || moved.length > 1)
            .map((ring) => (
              <List.Item key={ring.lines.join()}>
                {t(`rotation.ring.${ring.kind}`, { lines: ring.lines.join(' → ') })}
              </List.Item>
            ))}
          <List.Item>{t('rotation.cost', { rupiah: number(allowanceChangeRupiah) })}</List.Item>
        </List>
        {balance.length > 0 && (
          <WideTable label={t('rotation.balance')} minWidth={520}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('balance.unit')}</Table.Th>
                <Table.Th ta="right">{t('case.before')}</Table.Th>
                <Table.Th miw={180}>{t('case.after')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {balance.map(({ unitId, before, after, minimum, need }) => (
                <Table.Tr key={unitId}>
                  <Table.Td>
                    {nameOf(unitId)}
                    {after < minimum && (
                      <Text fz="sm" c="var(--late)" fw={600}>
                        {t('case.belowMinimum', { minimum })}
                      </Text>
                    )}
                  </Table.Td>
                  <Table.Td ta="right">{before}</Table.Td>
                  <Table.Td>
                    <StaffingBar people={after} minimum={minimum} need={need} />
                    <Text fz="sm">{t('balance.figures', { people: after, need, minimum })}</Text>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </WideTable>
        )}
      </Stack>
    </Card>
  );
}
