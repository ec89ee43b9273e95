import { Table, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getMatchRunsIdFailedGatesInfiniteOptions } from '../client/@tanstack/react-query.gen.ts';
import { Card } from '../parts/card.tsx';
import { shortDate } from '../parts/dates.ts';
import { Waiting } from '../parts/waiting.tsx';
import { WideTable } from '../parts/wide-table.tsx';
import { ProblemNotice } from '../problem/problem-notice.tsx';
import { LoadMore } from '../parts/load-more.tsx';

/** Who failed a requirement, which, and from when they would meet it: no score makes up for it. */
export function FailedGatesCard({ runId }: { runId: string }) {
  const { t } = useTranslation();
  const path = { id: runId };
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    ...getMatchRunsIdFailedGatesInfiniteOptions({ path, query: { limit: 10 } }),
    initialPageParam: { path },
    getNextPageParam: ({ after }) => (after === null ? undefined : { path, query: { after } }),
  });
  if (error) return <ProblemNotice error={error} />;
  if (!data) return <Waiting rows={4} />;
  const people = data.pages.flatMap(({ items }) => items);
  return (
    <Card title={t('vacancy.failed')} under={t('vacancy.failedUnder')}>
      {people.length === 0 && <Text>{t('vacancy.nobodyFailed')}</Text>}
      {people.length > 0 && (
        <WideTable label={t('vacancy.failed')} minWidth={560}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('case.person')}</Table.Th>
              <Table.Th>{t('vacancy.why')}</Table.Th>
              <Table.Th>{t('vacancy.whenMet')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody style={{ verticalAlign: 'top' }}>
            {people.map(({ employeeId, name, unitName, failed }) => (
              <Table.Tr key={employeeId}>
                <Table.Td>
                  <Text fw={600}>{name}</Text>
                  <Text fz="sm" c="var(--quiet)">
                    {unitName}
                  </Text>
                </Table.Td>
                <Table.Td>
                  {failed.map(({ gate, reason }) => (
                    <Text key={gate} fz="sm">
                      {reason}
                    </Text>
                  ))}
                </Table.Td>
                <Table.Td>
                  {failed.map(({ gate, passesFrom, closes }) => (
                    <Text key={gate} fz="sm" c="var(--quiet)">
                      {passesFrom ? t('vacancy.passesFrom', { date: shortDate(passesFrom) }) : closes}
                    </Text>
                  ))}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </WideTable>
      )}
      <LoadMore mt="sm" {...{ hasNextPage, isFetchingNextPage, fetchNextPage }} />
    </Card>
  );
}
