import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { getVacanciesIdOptions, getVacanciesOptions } from '../client/@tanstack/react-query.gen.ts';
import type { GetVacanciesIdResponse } from '../client/types.gen.ts';
import { longDate } from '../parts/dates.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { ProblemNotice } from '../problem/problem-notice.tsx';
import { useMe } from '../session/session.ts';
import { CandidatesCard } from './candidates-card.tsx';
import { ChainCard } from './chain-card.tsx';
import { CriteriaCard } from './criteria-card.tsx';
import { FailedGatesCard } from './failed-gates-card.tsx';
import { FairnessCard } from './fairness-card.tsx';
import { Interest } from './interest.tsx';
import { MyStandingCard } from './my-standing-card.tsx';
import { VacancyState } from './vacancy-state.tsx';

const route = getRouteApi('/vacancies/$number');

/** One vacancy: what is asked, who is ranked and why, whom the shortlist left behind, and what follows from filling it. */
export function VacancyPage() {
  const { t } = useTranslation();
  const { number } = route.useParams();
  const found = useQuery(getVacanciesOptions({ query: { number, limit: 1 } }));
  const id = found.data?.items[0]?.id;
  const { data: vacancy, error } = useQuery({
    ...getVacanciesIdOptions({ path: { id: id ?? '' } }),
    enabled: id !== undefined,
    refetchInterval: 60_000,
  });
  if (found.error || error) return <ProblemNotice error={found.error ?? error} />;
  if (found.data && id === undefined)
    return <EmptyState title={t('vacancy.unknown')} words={t('vacancy.unknownWords')} />;
  if (!vacancy) return <Waiting rows={8} />;
  return <Vacancy vacancy={vacancy} />;
}

function Vacancy({ vacancy }: { vacancy: GetVacanciesIdResponse }) {
  const { t } = useTranslation();
  const { data: me } = useMe();
  const may = (action: string) => me?.actions?.includes(action) ?? false;
  const { number, positionName, unitName, state, closesAt, handling } = vacancy;
  const run = handling?.matchRun;
  const shortlisted = ['shortlisted', 'nominated', 'closed'].includes(state);
  return (
    <>
      <PageTitle
        title={`${positionName}, ${unitName}`}
        under={
          state === 'published' && closesAt
            ? t('vacancy.underPublished', { number, date: longDate(closesAt) })
            : t('vacancy.under', { number, origin: t(`vacancy.origins.${vacancy.origin}`) })
        }
        actions={
          <>
            <VacancyState vacancy={vacancy} />
            {may('vacancy.state-interest') && state === 'published' && <Interest vacancyId={vacancy.id} />}
          </>
        }
      />
      <Stack gap="lg">
        {may('vacancy.my-standing') && shortlisted && <MyStandingCard vacancyId={vacancy.id} />}
        {may('match.read') && run && <CandidatesCard vacancy={vacancy} runId={run} />}
        {may('match.read') && run && <FailedGatesCard runId={run} />}
        {may('fairness.read') && shortlisted && <FairnessCard vacancyId={vacancy.id} />}
        <CriteriaCard vacancy={vacancy} />
        <ChainCard vacancyId={vacancy.id} number={number} />
      </Stack>
    </>
  );
}
