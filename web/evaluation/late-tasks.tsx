import { Anchor, Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Card } from '../parts/card.tsx';
import { number } from '../parts/dates.ts';
import { WideTable } from '../parts/wide-table.tsx';
import type { Report } from './evaluation-page.tsx';
import classes from './interval.module.css';

/** Which tasks were late how often; their period is a parameter of policy, and the way leads there. */
export function LateTasks({ tasks }: { tasks: Report['tasks'] }) {
  const { t } = useTranslation();
  const known = tasks.filter(({ lateRate }) => lateRate !== null);
  const worst = known.toSorted((a, b) => b.lateRate! - a.lateRate!)[0];
  const few = (people: number | null) => (people === null ? t('evaluation.few') : number(people));
  return (
    <Card
      title={t('evaluation.late')}
      under={
        worst
          ? t('evaluation.latest', { kind: worst.title, rate: number(worst.lateRate! / 10) })
          : t('evaluation.noLate')
      }
    >
      {tasks.length > 0 && (
        <WideTable label={t('evaluation.late')} minWidth={620}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('evaluation.task')}</Table.Th>
              <Table.Th ta="right">{t('evaluation.due')}</Table.Th>
              <Table.Th ta="right">{t('evaluation.lateOnes')}</Table.Th>
              <Table.Th w="28%">{t('evaluation.lateRate')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {tasks.map(({ kind, title, due, late, lateRate }) => (
              <Table.Tr key={kind}>
                <Table.Td>
                  <Anchor component={Link} to={`/policy?key=sla.${kind}`}>
                    {title}
                  </Anchor>
                </Table.Td>
                <Table.Td ta="right">{few(due)}</Table.Td>
                <Table.Td ta="right">{few(late)}</Table.Td>
                <Table.Td>
                  {lateRate === null ? (
                    t('evaluation.tooFew')
                  ) : (
                    <>
                      <span
                        className={`${classes.bar} ${classes.late}`}
                        style={{ width: `${lateRate / 10}%` }}
                        aria-hidden
                      />
                      <Text fz="sm">{t('evaluation.percent', { rate: number(lateRate / 10) })}</Text>
                    </>
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
