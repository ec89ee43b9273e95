import { Group, Select, Stack } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { stagesShown } from '../../cases/case-filter.ts';
import { getStuckCasesInfiniteOptions } from '../../client/@tanstack/react-query.gen.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { ProblemNotice } from '../../problem/problem-notice.tsx';
import { StuckCard } from './stuck-card.tsx';
import { agesAsked, reasonsAsked, type StuckFilter } from './stuck-filter.ts';
import { LoadMore } from '../../parts/load-more.tsx';

const route = getRouteApi('/stuck');
const pageSize = 20;

/** What does not go on: why, who holds it since when, and what can be done about it by whom (F15). */
export function StuckPage() {
  const { t } = useTranslation();
  const filter = route.useSearch();
  const navigate = useNavigate({ from: '/stuck' });
  const change = (next: StuckFilter) => void navigate({ search: { ...filter, ...next }, replace: true });
  const { reason, stage, hours } = filter;
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    ...getStuckCasesInfiniteOptions({
      query: {
        limit: pageSize,
        ...(reason && { reason }),
        ...(stage && { stage }),
        ...(hours && { olderThanHours: hours }),
      },
    }),
    initialPageParam: {},
    initialData: undefined,
    getNextPageParam: ({ after }) => (after === null ? undefined : { query: { after } }),
    refetchInterval: 60_000,
  });
  const cases = data?.pages.flatMap(({ items }) => items) ?? [];
  const filtered = reason !== undefined || stage !== undefined || hours !== undefined;
  return (
    <>
      <PageTitle title={titleOf()} under={t('stuck.under')} />
      <Group mb="lg" align="flex-end" className="no-print">
        <Select
          label={t('stuck.reason')}
          placeholder={t('stuck.anyReason')}
          clearable
          value={reason ?? null}
          data={reasonsAsked.map((value) => ({ value, label: t(`stuck.reasons.${value}`) }))}
          onChange={(value) => change({ reason: value ?? undefined })}
        />
        <Select
          label={t('case.stage')}
          placeholder={t('case.allStages')}
          clearable
          value={stage ?? null}
          data={stagesShown.map((value) => ({ value, label: t(`case.stages.${value}`) }))}
          onChange={(value) => change({ stage: value ?? undefined })}
        />
        <Select
          label={t('stuck.age')}
          placeholder={t('stuck.anyAge')}
          clearable
          value={hours === undefined ? null : String(hours)}
          data={agesAsked.map((value) => ({ value: String(value), label: t('stuck.days', { count: value / 24 }) }))}
          onChange={(value) => change({ hours: value === null ? undefined : Number(value) })}
        />
      </Group>
      <ProblemNotice error={error} />
      {isPending && <Waiting rows={8} />}
      {!isPending && !error && cases.length === 0 && (
        <EmptyState
          title={t(filtered ? 'stuck.noneHere' : 'stuck.none')}
          words={t(filtered ? 'stuck.noneHereWords' : 'stuck.noneWords')}
        />
      )}
      <Stack gap="md">
        {cases.map((stuck) => (
          <StuckCard key={stuck.caseNumber} stuck={stuck} />
        ))}
      </Stack>
      <LoadMore justify="center" mt="md" {...{ hasNextPage, isFetchingNextPage, fetchNextPage }} />
    </>
  );

  function titleOf(): string {
    if (isPending || error) return t('place.stuck');
    if (cases.length === 0) return t('stuck.none');
    return hasNextPage ? t('stuck.titleMany', { count: cases.length }) : t('stuck.title', { count: cases.length });
  }
}
