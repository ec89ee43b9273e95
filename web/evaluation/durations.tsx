import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Card } from '../parts/card.tsx';
import { number } from '../parts/dates.ts';
import { WideTable } from '../parts/wide-table.tsx';
import type { Report } from './evaluation-page.tsx';
import classes from './interval.module.css';

/** How long cases stood at each stage, in working days: the middle one and nine of ten. */
export function Durations({ stages }: { stages: Report['stages'] }) {
  const { t } = useTranslation();
  const longest = Math.max(1, ...stages.map(({ median }) => median ?? 0));
  const slowest = stages.find(({ median }) => median === longest);
  return (
    <Card
      title={t('evaluation.durations')}
      under={
        slowest
          ? t('evaluation.slowest', { stage: t(`case.stages.${slowest.stage}`), count: longest })
          : t('evaluation.noDurations')
      }
    >
      <WideTable label={t('evaluation.durations')} minWidth={600}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('case.stage')}</Table.Th>
            <Table.Th ta="right">{t('evaluation.cases')}</Table.Th>
            <Table.Th w="30%">{t('evaluation.median')}</Table.Th>
            <Table.Th ta="right">{t('evaluation.nineOfTen')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {stages.map(({ stage, stays, median, nineOfTen }) => (
            <Table.Tr key={stage}>
              <Table.Td>{t(`case.stages.${stage}`)}</Table.Td>
              <Table.Td ta="right">{stays === null ? t('evaluation.few') : number(stays)}</Table.Td>
              <Table.Td>
                {median === null ? (
                  t('evaluation.tooFew')
                ) : (
                  <>
                    <span className={classes.bar} style={{ width: `${(100 * median) / longest}%` }} aria-hidden />
                    <Text fz="sm">{t('evaluation.days', { count: median })}</Text>
                  </>
                )}
              </Table.Td>
              <Table.Td ta="right">{nineOfTen === null ? '–' : t('evaluation.days', { count: nineOfTen })}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
    </Card>
  );
}
