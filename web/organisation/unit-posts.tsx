import { Table, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getPostsInfiniteOptions } from '../client/@tanstack/react-query.gen.ts';
import { Waiting } from '../parts/waiting.tsx';
import { WideTable } from '../parts/wide-table.tsx';
import { ProblemNotice } from '../problem/problem-notice.tsx';
import { PostState } from './post-state.tsx';
import { LoadMore } from '../parts/load-more.tsx';

/** The posts of a unit: who holds each, where the reader may know it, and how many are needed. */
export function UnitPosts({ unitId, unitName }: { unitId: string; unitName: string }) {
  const { t } = useTranslation();
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    ...getPostsInfiniteOptions({ query: { unit: unitId, limit: 50 } }),
    initialPageParam: {},
    getNextPageParam: ({ after }) => (after === null ? undefined : { query: { after } }),
  });
  if (error) return <ProblemNotice error={error} />;
  if (!data) return <Waiting rows={3} />;
  const posts = data.pages.flatMap(({ items }) => items);
  if (posts.length === 0) return <Text c="var(--quiet)">{t('organisation.noPosts')}</Text>;
  return (
    <>
      <WideTable label={t('organisation.postsOf', { unit: unitName })} minWidth={560}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('vacancy.post')}</Table.Th>
            <Table.Th>{t('organisation.holder')}</Table.Th>
            <Table.Th>{t('case.need')}</Table.Th>
            <Table.Th>{t('balance.state')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {posts.map((post) => (
            <Table.Tr key={post.id}>
              <Table.Td>
                {post.positionName}
                {post.headsUnit && (
                  <Text fz="sm" c="var(--quiet)">
                    {t('organisation.heads')}
                  </Text>
                )}
              </Table.Td>
              <Table.Td>{post.incumbent?.name ?? '–'}</Table.Td>
              <Table.Td>
                {post.need === null ? '–' : t('choose.need', { need: post.need, filled: post.filled })}
              </Table.Td>
              <Table.Td>
                <PostState post={post} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
      <LoadMore my="sm" {...{ hasNextPage, isFetchingNextPage, fetchNextPage }} />
    </>
  );
}
