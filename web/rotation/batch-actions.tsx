import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  postRotationBatchesIdCommitMutation,
  postRotationBatchesIdPauseMutation,
  postRotationBatchesIdResumeMutation,
  postRotationBatchesIdRetryMutation,
  postRotationBatchesIdSimulationMutation,
  putRotationBatchesIdEffectiveDateMutation,
} from '../client/@tanstack/react-query.gen.ts';
import { fieldErrors } from '../problem/problem.ts';
import { ProblemNotice } from '../problem/problem-notice.tsx';
import { useMe } from '../session/session.ts';
import type { Batch } from './batch-state.tsx';

/** What can be done with a batch as it stands; opening the cases is asked once more, with its consequence. */
export function BatchActions({ batch }: { batch: Batch }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { data: me } = useMe();
  const [sure, ask] = useState(false);
  const path = { id: batch.id };
  const onSuccess = () => {
    ask(false);
    return queries.invalidateQueries();
  };
  const simulate = useMutation({ ...postRotationBatchesIdSimulationMutation(), onSuccess });
  const commit = useMutation({ ...postRotationBatchesIdCommitMutation(), onSuccess });
  const pause = useMutation({ ...postRotationBatchesIdPauseMutation(), onSuccess });
  const resume = useMutation({ ...postRotationBatchesIdResumeMutation(), onSuccess });
  const retry = useMutation({ ...postRotationBatchesIdRetryMutation(), onSuccess });
  const mayDraft = me?.actions.includes('rotation.draft');
  const mayCommit = me?.actions.includes('rotation.commit');
  const acts = { simulate, commit, pause, resume, retry };
  const failed = Object.values(acts).find(({ error }) => error);
  const { state, counts } = batch;
  type Act = UseMutationResult<unknown, unknown, { path: { id: string } }>;
  const button = (name: keyof typeof acts, variant: string) => (
    <Button variant={variant} loading={acts[name].isPending} onClick={() => (acts[name] as Act).mutate({ path })}>
      {t(`rotation.act.${name}`)}
    </Button>
  );
  return (
    <Stack gap="sm">
      <ProblemNotice error={failed?.error} />
      {state === 'draft' && mayDraft && <TogetherOn batch={batch} />}
      <Group>
        {state === 'draft' && mayDraft && button('simulate', batch.simulation ? 'default' : 'filled')}
        {state === 'draft' && mayCommit && !sure && (
          <Button disabled={!batch.simulation} onClick={() => ask(true)}>
            {t('rotation.act.commit')}
          </Button>
        )}
        {state === 'committing' && mayCommit && button('pause', 'default')}
        {state === 'paused' && mayCommit && button('resume', 'filled')}
        {state === 'committed' && mayCommit && counts.refused + counts.waiting > 0 && button('retry', 'default')}
      </Group>
      {state === 'draft' && mayCommit && !batch.simulation && (
        <Text fz="sm" c="var(--quiet)">
          {t('rotation.simulateFirst')}
        </Text>
      )}
      {sure && state === 'draft' && (
        <Alert color="amber" title={t('rotation.sure', { count: batch.simulation?.ready ?? counts.draft })}>
          <Text mb="sm">{t('rotation.sureWords')}</Text>
          <Group>
            {button('commit', 'filled')}
            <Button variant="default" onClick={() => ask(false)}>
              {t('common.cancel')}
            </Button>
          </Group>
        </Alert>
      )}
    </Stack>
  );
}

/** Those who take each other's posts move on one day; it is named before such a batch runs. */
function TogetherOn({ batch }: { batch: Batch }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [date, setDate] = useState(batch.effectiveDate ?? '');
  const name = useMutation({
    ...putRotationBatchesIdEffectiveDateMutation(),
    onSuccess: () => queries.invalidateQueries(),
  });
  return (
    <Group align="flex-end">
      <TextInput
        type="date"
        label={t('rotation.together')}
        description={t('rotation.togetherHelp')}
        value={date}
        onChange={(event) => setDate(event.currentTarget.value)}
        error={fieldErrors(name.error)['effectiveDate'] ?? (name.error ? t('rotation.dateRefused') : undefined)}
      />
      <Button
        variant="default"
        disabled={date === '' || date === batch.effectiveDate}
        loading={name.isPending}
        onClick={() => name.mutate({ path: { id: batch.id }, body: { effectiveDate: date } })}
      >
        {t('common.save')}
      </Button>
    </Group>
  );
}
