import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { getPolicyParametersOptions } from '../client/@tanstack/react-query.gen.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { ProblemNotice } from '../problem/problem-notice.tsx';
import { ParameterList } from './parameter-list.tsx';
import { ParameterPage } from './parameter-page.tsx';

const route = getRouteApi('/policy');

/** Every number of policy: what it is, since when, why, and on what it rests (F22). */
export function PolicyPage() {
  const { t } = useTranslation();
  const { key } = route.useSearch();
  const { data, error } = useQuery(getPolicyParametersOptions());
  if (error) return <ProblemNotice error={error} />;
  if (!data) return <Waiting rows={10} />;
  if (key === undefined) return <ParameterList parameters={data.items} today={data.today} />;
  const parameter = data.items.find((one) => one.key === key);
  if (parameter) return <ParameterPage key={`${key}-${parameter.version}`} parameter={parameter} today={data.today} />;
  return (
    <>
      <PageTitle title={t('place.policy')} />
      <EmptyState title={t('policy.noSuch')} words={t('policy.noSuchWords')} />
    </>
  );
}
