import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Card } from '../parts/card.tsx';
import { number } from '../parts/dates.ts';
import { WideTable } from '../parts/wide-table.tsx';
import type { Report } from './evaluation-page.tsx';
import { Interval } from './interval.tsx';

/** What became of moves by their kind over five years, with how sure that is. */
export function Outcomes({ outcomes }: { outcomes: Report['outcomesOfFiveYears'] }) {
  const { t } = useTranslation();
  const few = (people: number | null) => (people === null ? t('evaluation.few') : number(people));
  return (
    <Card title={t('evaluation.outcomes')} under={t('evaluation.outcomesUnder')}>
      {outcomes.length === 0 ? (
        <Text>{t('evaluation.noOutcomes')}</Text>
      ) : (
        <WideTable label={t('evaluation.outcomes')} minWidth={760}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('evaluation.kind')}</Table.Th>
              <Table.Th ta="right">{t('evaluation.cases')}</Table.Th>
              <Table.Th ta="right">{t('evaluation.worked')}</Table.Th>
              <Table.Th ta="right">{t('evaluation.notEffective')}</Table.Th>
              <Table.Th ta="right">{t('evaluation.withoutMove')}</Table.Th>
              <Table.Th w="26%">{t('evaluation.workedRate')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {outcomes.map((line) => (
              <Table.Tr key={`${line.scope}-${line.direction}-${line.initiator}`}>
                <Table.Td>
                  {t(`case.direction.${line.direction}`)}, {t(`case.initiator.${line.initiator}`)}
                  <Text fz="sm" c="var(--quiet)">
                    {t(`case.scope.${line.scope}`)}
                  </Text>
                </Table.Td>
                <Table.Td ta="right">{few(line.cases)}</Table.Td>
                <Table.Td ta="right">{few(line.worked)}</Table.Td>
                <Table.Td ta="right">{few(line.notEffective)}</Table.Td>
                <Table.Td ta="right">{few(line.withoutMove)}</Table.Td>
                <Table.Td>
                  {line.workedRate !== null && line.interval !== null ? (
                    <>
                      <Interval
                        from={0}
                        to={1_000}
                        value={line.workedRate}
                        interval={[line.interval[0]!, line.interval[1]!]}
                      />
                      <Text fz="sm">
                        {t('evaluation.rateOf', {
                          rate: number(line.workedRate / 10),
                          from: number(line.interval[0]! / 10),
                          to: number(line.interval[1]! / 10),
                        })}
                      </Text>
                    </>
                  ) : (
                    t('evaluation.tooFew')
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </WideTable>
      )}
    </Card>
  );
}
