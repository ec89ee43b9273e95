import { Button, Group, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../parts/card.tsx';
import { WideTable } from '../parts/wide-table.tsx';
import { StaffingBar } from './staffing-bar.tsx';
import { type BalanceLine, StaffingState } from './staffing-state.tsx';

const atOnce = 12;

/** The worst first: people of the need with a tick at the minimum, what comes, goes and retires, and how it will stand. */
export function BalanceTable({ lines }: { lines: BalanceLine[] }) {
  const { t } = useTranslation();
  const [shown, show] = useState(atOnce);
  const sorted = lines.toSorted((a, b) => b.belowMinimum - a.belowMinimum || b.gap - a.gap);
  return (
    <Card title={t('balance.table', { count: lines.length })} under={t('balance.tick')}>
      <WideTable label={t('place.balance')} minWidth={860}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('balance.unit')}</Table.Th>
            <Table.Th miw={200}>{t('balance.filled')}</Table.Th>
            <Table.Th ta="right">{t('balance.incoming')}</Table.Th>
            <Table.Th ta="right">{t('balance.outgoing')}</Table.Th>
            <Table.Th ta="right">{t('balance.retiring')}</Table.Th>
            <Table.Th ta="right">{t('balance.projected')}</Table.Th>
            <Table.Th ta="right">{t('balance.state')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sorted.slice(0, shown).map((line) => (
            <Table.Tr key={`${line.unitId} ${line.positionClass}`}>
              <Table.Td>
                <Text fw={600}>{line.unitName}</Text>
                <Text fz="sm" c="var(--quiet)">
                  {t(`balance.classes.${line.positionClass}`)}
                </Text>
              </Table.Td>
              <Table.Td>
                <Staffing people={line.incumbents} line={line} />
              </Table.Td>
              <Table.Td ta="right">{line.incoming}</Table.Td>
              <Table.Td ta="right">{line.outgoing}</Table.Td>
              <Table.Td ta="right">{line.retiring}</Table.Td>
              <Table.Td ta="right" fw={700}>
                {line.projected}
              </Table.Td>
              <Table.Td ta="right">
                <StaffingState line={line} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
      {shown < sorted.length && (
        <Group justify="center" mt="sm">
          <Button variant="default" onClick={() => show(shown + atOnce)}>
            {t('common.more')}
          </Button>
        </Group>
      )}
    </Card>
  );
}

/** "14 dari 22, minimum 16" beside its bar. */
export function Staffing({ people, line: { minimum, need } }: { people: number; line: BalanceLine }) {
  const { t } = useTranslation();
  return (
    <>
      <StaffingBar people={people} minimum={minimum} need={need} />
      <Text fz="sm">{t('balance.figures', { people, need, minimum })}</Text>
    </>
  );
}
