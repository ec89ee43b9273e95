import { Table, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getAccessesInfiniteOptions } from '../../client/@tanstack/react-query.gen.ts';
import { Card } from '../../parts/card.tsx';
import { dateAndTime, number } from '../../parts/dates.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { WideTable } from '../../parts/wide-table.tsx';
import { ProblemNotice } from '../../problem/problem-notice.tsx';
import { LoadMore } from '../../parts/load-more.tsx';

const pageSize = 20;

/** Searches and exports, which are about many people at once; never what was typed. */
export function BulkAccesses() {
  const { t } = useTranslation();
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    ...getAccessesInfiniteOptions({ query: { limit: pageSize } }),
    initialPageParam: {},
    initialData: undefined,
    getNextPageParam: ({ after }) => (after === null ? undefined : { query: { after } }),
  });
  if (error) return <ProblemNotice error={error} />;
  if (!data) return <Waiting rows={4} />;
  const accesses = data.pages.flatMap(({ items }) => items);
  return (
    <Card title={t('audit.accesses')} under={t('audit.accessesUnder')}>
      {accesses.length === 0 ? (
        <EmptyState title={t('audit.noAccesses')} words={t('audit.noAccessesWords')} />
      ) : (
        <WideTable label={t('audit.accesses')} minWidth={640}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('audit.when')}</Table.Th>
              <Table.Th>{t('audit.who')}</Table.Th>
              <Table.Th>{t('audit.what')}</Table.Th>
              <Table.Th>{t('audit.narrowed')}</Table.Th>
              <Table.Th ta="right">{t('audit.shown')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {accesses.map((access) => (
              <Table.Tr key={access.id}>
                <Table.Td>{dateAndTime(access.at)}</Table.Td>
                <Table.Td>
                  {access.reader}
                  <Text fz="sm" c="var(--quiet)">
                    {access.roleName}
                  </Text>
                </Table.Td>
                <Table.Td>{access.kindName}</Table.Td>
                <Table.Td>
                  {access.criteria.length === 0
                    ? t('audit.everybody')
                    : access.criteria.map((criterion) => t(`audit.criteria.${criterion}`)).join(', ')}
                </Table.Td>
                <Table.Td ta="right">{number(access.shown)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </WideTable>
      )}
      <LoadMore justify="center" mt="md" {...{ hasNextPage, isFetchingNextPage, fetchNextPage }} />
    </Card>
  );
}
