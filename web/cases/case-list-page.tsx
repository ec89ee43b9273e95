import { Anchor, Group, Paper, Select, Switch, Table, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { getCasesInfiniteOptions } from '../client/@tanstack/react-query.gen.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { shortDate } from '../parts/dates.ts';
import { PageTitle } from '../parts/page-title.tsx';
import { WideTable } from '../parts/wide-table.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { ProblemNotice } from '../problem/problem-notice.tsx';
import { StageBar } from './stage-bar.tsx';
import { type CaseFilter, stagesShown } from './case-filter.ts';
import { LoadMore } from '../parts/load-more.tsx';

const route = getRouteApi('/cases');
const pageSize = 50;

/** The cases one may see, newest first; what is looked for stands in the address, so that it can be sent on. */
export function CaseListPage() {
  const { t } = useTranslation();
  const filter = route.useSearch();
  const navigate = useNavigate({ from: '/cases' });
  const change = (next: CaseFilter) => void navigate({ search: { ...filter, ...next }, replace: true });
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    ...getCasesInfiniteOptions({
      query: {
        limit: pageSize,
        status: filter.status ?? 'open',
        ...(filter.stage && { stage: filter.stage }),
        ...(filter.attention && { needsAttention: 'true' as const }),
      },
    }),
    initialPageParam: {},
    getNextPageParam: ({ after }) => (after === null ? undefined : { query: { after } }),
  });
  const cases = data?.pages.flatMap(({ items }) => items) ?? [];
  const count = `${cases.length}${hasNextPage ? '+' : ''}`;
  return (
    <>
      <PageTitle title={t(`case.listTitle.${filter.status ?? 'open'}`, { count: count as never })} />
      <Group mb="md" align="flex-end" className="no-print">
        <Select
          label={t('case.status')}
          value={filter.status ?? 'open'}
          allowDeselect={false}
          data={(['open', 'closed'] as const).map((value) => ({ value, label: t(`case.statuses.${value}`) }))}
          onChange={(value) => change({ status: value === 'closed' ? 'closed' : undefined })}
        />
        <Select
          label={t('case.stage')}
          placeholder={t('case.allStages')}
          clearable
          value={filter.stage ?? null}
          data={stagesShown.map((value) => ({ value, label: t(`case.stages.${value}`) }))}
          onChange={(value) => change({ stage: value ?? undefined })}
        />
        <Switch
          label={t('case.onlyAttention')}
          checked={filter.attention === true}
          onChange={(event) => change({ attention: event.currentTarget.checked || undefined })}
          mb={6}
        />
      </Group>
      <ProblemNotice error={error} />
      {isPending && <Waiting rows={10} />}
      {!isPending && !error && cases.length === 0 && <EmptyState title={t('case.none')} words={t('case.noneWords')} />}
      {cases.length > 0 && (
        <Paper withBorder radius="lg" bg="var(--card)">
          <WideTable label={t('place.cases')} minWidth={720} horizontalSpacing="md" highlightOnHover>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('case.person')}</Table.Th>
                <Table.Th>{t('case.stage')}</Table.Th>
                <Table.Th>{t('case.kind')}</Table.Th>
                <Table.Th>{t('case.since')}</Table.Th>
                <Table.Th>{t('case.expected')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {cases.map((line) => (
                <Table.Tr key={line.caseNumber}>
                  <Table.Td>
                    <Anchor
                      component={Link}
                      to="/cases/$caseNumber"
                      params={{ caseNumber: line.caseNumber } as never}
                      fw={600}
                    >
                      {line.employee.name}
                    </Anchor>{' '}
                    <Text component="span" c="var(--quiet)">
                      {line.caseNumber}
                    </Text>
                    {line.needsAttention && (
                      <Text fz="sm" c="var(--late)" fw={600}>
                        {t('case.needsAttention')}
                      </Text>
                    )}
                  </Table.Td>
                  <Table.Td>
                    <StageBar stage={line.stage} late={line.needsAttention} />
                  </Table.Td>
                  <Table.Td>{t(`case.direction.${line.direction}`)}</Table.Td>
                  <Table.Td>{shortDate(line.stageSince)}</Table.Td>
                  <Table.Td>{finishOf(line.expectedFinish, line.outcome, t)}</Table.Td>
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

type Words = ReturnType<typeof useTranslation>['t'];
interface Expected {
  finish: { likely: { from: string; to: string } | null; byPolicy: string | null };
}

function finishOf(expected: Expected | null, outcome: string | null, t: Words): string {
  if (outcome) return t(`case.outcome.${outcome}`);
  if (expected?.finish.likely)
    return t('case.between', {
      from: shortDate(expected.finish.likely.from),
      to: shortDate(expected.finish.likely.to),
    });
  return expected?.finish.byPolicy ? t('case.until', { date: shortDate(expected.finish.byPolicy) }) : '–';
}
