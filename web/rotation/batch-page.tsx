import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { getRotationBatchesIdOptions } from '../client/@tanstack/react-query.gen.ts';
import { Card } from '../parts/card.tsx';
import { dateAndTime, longDate } from '../parts/dates.ts';
import { PageTitle } from '../parts/page-title.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { ProblemNotice } from '../problem/problem-notice.tsx';
import { BatchActions } from './batch-actions.tsx';
import { BatchLines } from './batch-lines.tsx';
import { BatchState } from './batch-state.tsx';
import { Progress } from './progress.tsx';
import { SimulationCard } from './simulation-card.tsx';

const route = getRouteApi('/rotation/$batchId');
const oftenMs = 3000;

/** One batch: how far it is, what its simulation said, its lines, and what can be done now (F43). */
export function BatchPage() {
  const { t } = useTranslation();
  const { batchId } = route.useParams();
  const { data: batch, error } = useQuery({
    ...getRotationBatchesIdOptions({ path: { id: batchId } }),
    // While cases are being opened, the counts move.
    refetchInterval: ({ state }) => (state.data?.state === 'committing' ? oftenMs : false),
  });
  if (error) return <ProblemNotice error={error} />;
  if (!batch) return <Waiting rows={8} />;
  const { counts, effectiveDate, committedAt } = batch;
  const lines = counts.draft + counts.waiting + counts.refused + counts.opened;
  return (
    <>
      <PageTitle
        title={t(`rotation.title.${batch.state}`, { count: lines, opened: counts.opened })}
        under={batch.reason}
        actions={<BatchState state={batch.state} />}
      />
      <Stack gap="lg">
        <Card
          title={t('rotation.now')}
          under={[
            t(`rotation.origin.${batch.origin}`),
            t('rotation.createdAt', { at: dateAndTime(batch.createdAt) }),
            committedAt && t('rotation.committedAt', { at: dateAndTime(committedAt) }),
            effectiveDate && t('rotation.effective', { date: longDate(effectiveDate) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        >
          <Stack gap="md">
            <div role="status">
              <Progress counts={counts} />
            </div>
            <BatchActions batch={batch} />
          </Stack>
        </Card>
        {batch.simulation && <SimulationCard simulation={batch.simulation} at={batch.simulatedAt} />}
        <BatchLines batch={batch} />
      </Stack>
    </>
  );
}
