import { Group, Select, Stack, Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { getBalanceOptions, getUnitsOptions } from '../client/@tanstack/react-query.gen.ts';
import { longDate } from '../parts/dates.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { ProblemNotice } from '../problem/problem-notice.tsx';
import { useMe } from '../session/session.ts';
import { type BalanceFilter, positionClasses } from './balance-filter.ts';
import { BalanceTable } from './balance-table.tsx';
import { Suggestions } from './suggestions.tsx';
import { WhatIf } from './what-if.tsx';

const route = getRouteApi('/balance');

/** Need against staff per unit and class, what is known to change within a year, and what a draft of moves would do (F50, F53). */
export function BalancePage() {
  const { t } = useTranslation();
  const filter = route.useSearch();
  const navigate = useNavigate({ from: '/balance' });
  const change = (next: BalanceFilter) => void navigate({ search: { ...filter, ...next }, replace: true });
  const { data: me } = useMe();
  const units = useQuery(getUnitsOptions());
  const { unit, positionClass, below } = filter;
  const { data, error } = useQuery(
    getBalanceOptions({
      query: { ...(unit && { unit }), ...(positionClass && { positionClass }), ...(below && { belowMinimum: 'true' }) },
    }),
  );
  const short = data?.items.filter(({ belowMinimum }) => belowMinimum > 0).length ?? 0;
  const mayTry = me?.actions.includes('balance.try');
  return (
    <>
      <PageTitle
        title={
          data ? (short === 0 ? t('balance.titleNone') : t('balance.title', { count: short })) : t('place.balance')
        }
        under={data && t('balance.under', { date: longDate(data.today) })}
      />
      <Stack gap="lg">
        <Group align="flex-end" className="no-print">
          <Select
            label={t('balance.unit')}
            placeholder={t('balance.allUnits')}
            searchable
            clearable
            clearButtonProps={{ 'aria-label': t('choose.clear') }}
            value={unit ?? null}
            onChange={(value) => change({ unit: value ?? undefined })}
            data={(units.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Select
            label={t('balance.class')}
            placeholder={t('balance.allClasses')}
            clearable
            clearButtonProps={{ 'aria-label': t('choose.clear') }}
            value={positionClass ?? null}
            onChange={(value) => change({ positionClass: value ?? undefined })}
            data={positionClasses.map((value) => ({ value, label: t(`balance.classes.${value}`) }))}
          />
          <Switch
            label={t('balance.onlyBelow')}
            checked={below === true}
            onChange={(event) => change({ below: event.currentTarget.checked || undefined })}
            mb={6}
          />
        </Group>
        <ProblemNotice error={error} />
        {!data && !error && <Waiting rows={8} />}
        {data?.items.length === 0 && <EmptyState title={t('balance.none')} words={t('balance.noneWords')} />}
        {data && data.items.length > 0 && <BalanceTable lines={data.items} />}
        <Suggestions positionClass={positionClass} />
        {mayTry && <WhatIf />}
      </Stack>
    </>
  );
}
