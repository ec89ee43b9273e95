import { Table, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getMeAccessesInfiniteOptions } from '../client/@tanstack/react-query.gen.ts';
import { Card } from '../parts/card.tsx';
import { dateAndTime } from '../parts/dates.ts';
import { Waiting } from '../parts/waiting.tsx';
import { WideTable } from '../parts/wide-table.tsx';
import { ProblemNotice } from '../problem/problem-notice.tsx';
import { LoadMore } from '../parts/load-more.tsx';

const pageSize = 20;

/** Who opened what of one's data, as what and when, newest first. */
export function WhoLooked() {
  const { t } = useTranslation();
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    ...getMeAccessesInfiniteOptions({ query: { limit: pageSize } }),
    initialPageParam: {},
    getNextPageParam: ({ after }) => (after === null ? undefined : { query: { after } }),
  });
  const looks = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Card title={t('portal.whoLooked')} under={t('portal.whoLookedUnder')}>
      <ProblemNotice error={error} />
      {isPending && <Waiting rows={5} />}
      {!isPending && !error && looks.length === 0 && <Text>{t('portal.nobodyLooked')}</Text>}
      {looks.length > 0 && (
        <WideTable label={t('portal.whoLooked')} minWidth={520}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('portal.when')}</Table.Th>
              <Table.Th>{t('portal.who')}</Table.Th>
              <Table.Th>{t('portal.what')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {looks.map((look) => (
              <Table.Tr key={look.id}>
                <Table.Td>{dateAndTime(look.at)}</Table.Td>
                <Table.Td>
                  {look.reader}
                  <Text fz="sm" c="var(--quiet)">
                    {look.roleName}
                  </Text>
                </Table.Td>
                <Table.Td>
                  {look.kindName}
                  {look.caseNumber && ` · ${look.caseNumber}`}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </WideTable>
      )}
      <LoadMore justify="center" mt="md" {...{ hasNextPage, isFetchingNextPage, fetchNextPage }} />
    </Card>
  );
}
