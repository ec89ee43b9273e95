import { Anchor, Button, Group, Paper, SegmentedControl, Table, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getVacanciesInfiniteOptions } from '../client/@tanstack/react-query.gen.ts';
import { shortDate } from '../parts/dates.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { WideTable } from '../parts/wide-table.tsx';
import { ProblemNotice } from '../problem/problem-notice.tsx';
import { useMe } from '../session/session.ts';
import { OpenVacancy } from './open-vacancy.tsx';
import { VacancyState } from './vacancy-state.tsx';
import { LoadMore } from '../parts/load-more.tsx';

const route = getRouteApi('/vacancies');
const pageSize = 50;

/** Posts that are to be filled, newest first, and how far each is. */
export function VacancyListPage() {
  const { t } = useTranslation();
  const { status = 'open' } = route.useSearch();
  const navigate = useNavigate({ from: '/vacancies' });
  const { data: me } = useMe();
  const [opening, open] = useState(false);
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    ...getVacanciesInfiniteOptions({ query: { limit: pageSize, status } }),
    initialPageParam: {},
    getNextPageParam: ({ after }) => (after === null ? undefined : { query: { after } }),
  });
  const vacancies = data?.pages.flatMap(({ items }) => items) ?? [];
  const count = `${vacancies.length}${hasNextPage ? '+' : ''}`;
  const mayOpen = me?.actions.includes('vacancy.open');
  return (
    <>
      <PageTitle
        title={isPending ? t('place.vacancies') : t(`vacancy.listTitle.${status}`, { count: count as never })}
        under={t('vacancy.listUnder')}
        actions={
          mayOpen && (
            <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => open(true)}>
              {t('vacancy.open')}
            </Button>
          )
        }
      />
      {opening && <OpenVacancy onClose={() => open(false)} />}
      <Group mb="md" className="no-print">
        <SegmentedControl
          aria-label={t('vacancy.which')}
          value={status}
          onChange={(value) =>
            void navigate({ search: { status: value === 'closed' ? 'closed' : undefined }, replace: true })
          }
          data={(['open', 'closed'] as const).map((value) => ({ value, label: t(`vacancy.statuses.${value}`) }))}
        />
      </Group>
      <ProblemNotice error={error} />
      {isPending && !error && <Waiting rows={8} />}
      {data && vacancies.length === 0 && (
        <EmptyState title={t('vacancy.none')} words={t(mayOpen ? 'vacancy.noneHr' : 'vacancy.noneWords')} />
      )}
      {vacancies.length > 0 && (
        <Paper withBorder radius="lg" bg="var(--card)">
          <WideTable label={t('place.vacancies')} minWidth={720} horizontalSpacing="md" highlightOnHover>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('vacancy.post')}</Table.Th>
                <Table.Th>{t('vacancy.howFar')}</Table.Th>
                <Table.Th>{t('vacancy.origin')}</Table.Th>
                <Table.Th>{t('vacancy.opened')}</Table.Th>
                <Table.Th>{t('vacancy.interestUntil')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {vacancies.map((vacancy) => (
                <Table.Tr key={vacancy.id}>
                  <Table.Td>
                    <Anchor component={Link} to={`/vacancies/${vacancy.number}`} fw={600}>
                      {vacancy.positionName}
                    </Anchor>{' '}
                    <Text component="span" c="var(--quiet)">
                      {vacancy.number}
                    </Text>
                    <Text fz="sm" c="var(--quiet)">
                      {vacancy.unitName}
                    </Text>
                  </Table.Td>
                  <Table.Td>
                    <VacancyState vacancy={vacancy} />
                    {vacancy.round > 1 && (
                      <Text fz="sm" c="var(--quiet)">
                        {t('vacancy.round', { round: vacancy.round })}
                      </Text>
                    )}
                  </Table.Td>
                  <Table.Td>{t(`vacancy.origins.${vacancy.origin}`)}</Table.Td>
                  <Table.Td>{shortDate(vacancy.openedAt)}</Table.Td>
                  <Table.Td>{vacancy.closesAt ? shortDate(vacancy.closesAt) : '–'}</Table.Td>
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
