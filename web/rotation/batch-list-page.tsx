import { Anchor, Button, Paper, Table, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { getRotationBatchesInfiniteOptions } from '../client/@tanstack/react-query.gen.ts';
import { shortDate } from '../parts/dates.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { WideTable } from '../parts/wide-table.tsx';
import { ProblemNotice } from '../problem/problem-notice.tsx';
import { useMe } from '../session/session.ts';
import { BatchState } from './batch-state.tsx';
import { Progress } from './progress.tsx';
import { LoadMore } from '../parts/load-more.tsx';

/** Batches of moves, newest first, each with what became of its lines. */
export function BatchListPage() {
  const { t } = useTranslation();
  const { data: me } = useMe();
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    ...getRotationBatchesInfiniteOptions({ query: { limit: 50 } }),
    initialPageParam: {},
    getNextPageParam: ({ after }) => (after === null ? undefined : { query: { after } }),
  });
  const batches = data?.pages.flatMap(({ items }) => items) ?? [];
  const draft = me?.actions.includes('rotation.draft') && (
    <Button component={Link} to="/rotation/new" leftSection={<IconPlus size={18} aria-hidden />}>
      {t('rotation.draft')}
    </Button>
  );
  const count = `${batches.length}${hasNextPage ? '+' : ''}`;
  return (
    <>
      <PageTitle
        title={data ? t('rotation.listTitle', { count: count as never }) : t('place.rotation')}
        under={t('rotation.listUnder')}
        actions={draft}
      />
      <ProblemNotice error={error} />
      {!data && !error && <Waiting rows={6} />}
      {data && batches.length === 0 && (
        <EmptyState title={t('rotation.none')} words={t('rotation.noneWords')} action={draft} />
      )}
      {batches.length > 0 && (
        <Paper withBorder radius="lg" bg="var(--card)">
          <WideTable label={t('place.rotation')} minWidth={720} horizontalSpacing="md" highlightOnHover>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('rotation.reason')}</Table.Th>
                <Table.Th>{t('rotation.howFar')}</Table.Th>
                <Table.Th miw={200}>{t('rotation.lines')}</Table.Th>
                <Table.Th>{t('rotation.created')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {batches.map((batch) => (
                <Table.Tr key={batch.id}>
                  <Table.Td maw={420}>
                    <Anchor component={Link} to={`/rotation/${batch.id}`} fw={600} lineClamp={2}>
                      {batch.reason}
                    </Anchor>
                    <Text fz="sm" c="var(--quiet)">
                      {t(`rotation.origin.${batch.origin}`)}
                    </Text>
                  </Table.Td>
                  <Table.Td>
                    <BatchState state={batch.state} />
                  </Table.Td>
                  <Table.Td>
                    <Progress counts={batch.counts} />
                  </Table.Td>
                  <Table.Td>{shortDate(batch.createdAt)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </WideTable>
        </Paper>
      )}
      <LoadMore justify="center" mt="md" {...{ hasNextPage, isFetchingNextPage, fetchNextPage }} />
    </>
  );
}
