import { Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getBalanceSuggestionsOptions } from '../client/@tanstack/react-query.gen.ts';
import { Card } from '../parts/card.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { WideTable } from '../parts/wide-table.tsx';
import { ProblemNotice } from '../problem/problem-notice.tsx';
import type { PositionClass } from './balance-filter.ts';

/** From which units people could come where they are missing; who moves, people decide (F50). */
export function Suggestions({ positionClass }: { positionClass: PositionClass | undefined }) {
  const { t } = useTranslation();
  const { data, error } = useQuery(
    getBalanceSuggestionsOptions({ query: { ...(positionClass && { positionClass }) } }),
  );
  if (error) return <ProblemNotice error={error} />;
  if (!data) return <Waiting rows={3} />;
  const { gaps, moves } = data;
  return (
    <Card
      title={gaps.length === 0 ? t('balance.noGaps') : t('balance.suggestions', { count: moves.length })}
      under={t('balance.suggestionsUnder', { count: gaps.length })}
    >
      {gaps.length > 0 && moves.length === 0 && <Text>{t('balance.nowhere')}</Text>}
      {moves.length > 0 && (
        <WideTable label={t('balance.suggestionsLabel')} minWidth={680}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('balance.from')}</Table.Th>
              <Table.Th>{t('balance.to')}</Table.Th>
              <Table.Th>{t('balance.class')}</Table.Th>
              <Table.Th ta="right">{t('balance.people')}</Table.Th>
              <Table.Th>{t('balance.effect')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {moves.slice(0, 20).map((move) => (
              <Table.Tr key={`${move.positionClass} ${move.from.id} ${move.to.id}`}>
                <Table.Td>{move.from.name}</Table.Td>
                <Table.Td>{move.to.name}</Table.Td>
                <Table.Td>{t(`balance.classes.${move.positionClass}`)}</Table.Td>
                <Table.Td ta="right" fw={700}>
                  {move.people}
                </Table.Td>
                <Table.Td>
                  <Text fz="sm">
                    {t(`balance.mends.${move.mends}`, { before: move.missing.before, after: move.missing.after })}
                  </Text>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </WideTable>
      )}
    </Card>
  );
}
