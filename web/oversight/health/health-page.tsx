import { Alert, List, Stack } from '@mantine/core';
import { IconAlertTriangle, IconPlugConnectedX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getHealthReportOptions } from '../../client/@tanstack/react-query.gen.ts';
import type { GetHealthReportResponse } from '../../client/types.gen.ts';
import { Card } from '../../parts/card.tsx';
import { dateAndTime } from '../../parts/dates.ts';
import { PageTitle } from '../../parts/page-title.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { ProblemNotice } from '../../problem/problem-notice.tsx';
import { Owed } from './owed.tsx';
import { Queues } from './queues.tsx';
import { Schedules } from './schedules.tsx';

export type HealthReport = GetHealthReportResponse;

const lookEveryMs = 15_000;

/** For whoever keeps the machines running: what is wrong first, then who works, what is scheduled and what has not arrived. */
export function HealthPage() {
  const { t } = useTranslation();
  const { data, error } = useQuery({ ...getHealthReportOptions(), refetchInterval: lookEveryMs });
  if (error) return <ProblemNotice error={error} />;
  if (!data) return <Waiting rows={8} />;
  const faults = faultsOf(data);
  const wrong = faults.length + (data.temporal === 'down' ? 1 : 0);
  return (
    <>
      <PageTitle
        title={wrong === 0 ? t('health.titleOk') : t('health.title', { count: wrong })}
        under={t('health.asOf', { at: dateAndTime(data.asOf) })}
      />
      <Stack gap="lg">
        {data.temporal === 'down' && (
          <Alert color="red" variant="light" icon={<IconPlugConnectedX aria-hidden />} title={t('health.temporalDown')}>
            {t('health.temporalDownWords')}
          </Alert>
        )}
        {faults.length > 0 && (
          <Card title={t('health.attention')}>
            <List icon={<IconAlertTriangle size={20} color="var(--soon)" aria-hidden />}>
              {faults.map((fault) => (
                <List.Item key={fault}>{fault}</List.Item>
              ))}
            </List>
          </Card>
        )}
        {data.queues.length > 0 && <Queues queues={data.queues} />}
        {data.schedules.length > 0 && <Schedules schedules={data.schedules} />}
        <Owed backlog={data.backlog} outside={data.outside} />
      </Stack>
    </>
  );

  function faultsOf({ queues, schedules, backlog, outside }: HealthReport): string[] {
    return [
      ...queues
        .filter(({ pollers }) => pollers === 0)
        .map(({ name, work }) => t('health.noPoller', { name, work: t(`health.works.${work}`) })),
      ...schedules.filter(({ exists }) => !exists).map(({ name }) => t('health.missing', { name })),
      ...schedules.filter(({ paused }) => paused).map(({ name }) => t('health.paused', { name })),
      ...(backlog.unsettledCommands > 0 ? [t('health.lines.unsettledCommands')] : []),
      ...(outside.webhooksGivenUp > 0 ? [t('health.lines.webhooksGivenUp')] : []),
    ];
  }
}
