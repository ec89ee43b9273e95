import { Anchor, Stack, Table } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { getEvaluationsInfiniteOptions } from '../client/@tanstack/react-query.gen.ts';
import { Card } from '../parts/card.tsx';
import { dateAndTime, longDate } from '../parts/dates.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { WideTable } from '../parts/wide-table.tsx';
import { ProblemNotice } from '../problem/problem-notice.tsx';
import { useMe } from '../session/session.ts';
import { Downloads } from './downloads.tsx';
import { MakeEvaluation } from './make-evaluation.tsx';
import { useHalfWords } from './use-half-words.ts';
import { LoadMore } from '../parts/load-more.tsx';

const pageSize = 20;

/** The half years that were evaluated, newest first, and a way to have one made that was missed (F59). */
export function EvaluationListPage() {
  const { t } = useTranslation();
  const sayHalf = useHalfWords();
  const { data: me } = useMe();
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    ...getEvaluationsInfiniteOptions({ query: { limit: pageSize } }),
    initialPageParam: {},
    initialData: undefined,
    getNextPageParam: ({ after }) => (after === null ? undefined : { query: { after } }),
  });
  if (error) return <ProblemNotice error={error} />;
  if (!data) return <Waiting rows={6} />;
  const made = data.pages.flatMap(({ items }) => items);
  const [latest] = made;
  return (
    <>
      <PageTitle
        title={latest ? t('evaluation.title', { half: sayHalf(latest.half) }) : t('evaluation.titleNone')}
        under={t('evaluation.under')}
      />
      <Stack gap="lg">
        {made.length === 0 ? (
          <EmptyState title={t('evaluation.none')} words={t('evaluation.noneWords')} />
        ) : (
          <Card title={t('evaluation.list')}>
            <WideTable label={t('evaluation.list')} minWidth={560}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('evaluation.half')}</Table.Th>
                  <Table.Th>{t('evaluation.asOf')}</Table.Th>
                  <Table.Th>{t('evaluation.madeAt')}</Table.Th>
                  <Table.Th>{t('evaluation.files')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {made.map(({ half, asOf, madeAt }) => (
                  <Table.Tr key={half}>
                    <Table.Td>
                      <Anchor component={Link} to={`/reviews/${half}`} fw={600}>
                        {sayHalf(half)}
                      </Anchor>
                    </Table.Td>
                    <Table.Td>{longDate(asOf)}</Table.Td>
                    <Table.Td>{dateAndTime(madeAt)}</Table.Td>
                    <Table.Td>
                      <Downloads half={half} compact />
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </WideTable>
            <LoadMore justify="center" mt="md" {...{ hasNextPage, isFetchingNextPage, fetchNextPage }} />
          </Card>
        )}
        {me?.actions.includes('evaluation.make') && <MakeEvaluation made={made.map(({ half }) => half)} />}
      </Stack>
    </>
  );
}
