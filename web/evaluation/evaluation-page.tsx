import { Anchor, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { getEvaluationsHalfOptions } from '../client/@tanstack/react-query.gen.ts';
import type { GetEvaluationsHalfResponse } from '../client/types.gen.ts';
import { longDate } from '../parts/dates.ts';
import { PageTitle } from '../parts/page-title.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { ProblemNotice } from '../problem/problem-notice.tsx';
import { Downloads } from './downloads.tsx';
import { Durations } from './durations.tsx';
import { Effects } from './effects.tsx';
import { LateTasks } from './late-tasks.tsx';
import { Outcomes } from './outcomes.tsx';
import { Questions } from './questions.tsx';
import { UnitsOut } from './units-out.tsx';
import { useHalfWords } from './use-half-words.ts';
import { WorkedOutAgain } from './worked-out-again.tsx';

export type Report = GetEvaluationsHalfResponse;

const route = getRouteApi('/reviews/$half');

/** What the moves of a half year came to: effect, outcomes, durations, delays, units, and what policy should look at (F58, F59). */
export function EvaluationPage() {
  const { t } = useTranslation();
  const sayHalf = useHalfWords();
  const { half } = route.useParams();
  const { data, error } = useQuery(getEvaluationsHalfOptions({ path: { half } }));
  const back = (
    <Anchor component={Link} to="/reviews" fz="sm">
      {t('evaluation.all')}
    </Anchor>
  );
  if (error)
    return (
      <>
        {back}
        <PageTitle title={t('place.reviews')} />
        <ProblemNotice error={error} />
      </>
    );
  if (!data) return <Waiting rows={10} />;
  const asked = data.questions.length;
  return (
    <>
      {back}
      <PageTitle
        title={
          asked === 0
            ? t('evaluation.pageTitleNone', { half: sayHalf(half) })
            : t('evaluation.pageTitle', { half: sayHalf(half), count: asked })
        }
        under={t('evaluation.pageUnder', { date: longDate(data.asOf), rules: data.rules })}
        actions={<Downloads half={half} />}
      />
      <Stack gap="lg">
        <Questions questions={data.questions} />
        <Effects effects={data.effects} notCompared={data.notCompared} />
        <Outcomes outcomes={data.outcomesOfFiveYears} />
        <Durations stages={data.stages} />
        <LateTasks tasks={data.tasks} />
        <UnitsOut units={data.units} />
        <WorkedOutAgain half={half} />
      </Stack>
    </>
  );
}
