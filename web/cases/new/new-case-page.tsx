import { Alert, Anchor, Button, Checkbox, Grid, Group, List, Stack, Text } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type SubmitEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { postCasePreviews, postCases } from '../../client/sdk.gen.ts';
import { dateAndTime } from '../../parts/dates.ts';
import { newKey } from '../../parts/new-key.ts';
import { PageTitle } from '../../parts/page-title.tsx';
import { fieldErrors, isProblem } from '../../problem/problem.ts';
import { ProblemNotice } from '../../problem/problem-notice.tsx';
import { MoveFields } from './move-fields.tsx';
import { Preview } from './preview.tsx';
import { ReasonFields } from './reason-fields.tsx';
import { type CaseDraft, useCaseDraft } from './use-case-draft.ts';

const route = getRouteApi('/cases/new');

/** Opens a case: whom, whereto and why; its way and its certificate are shown before it is sent (F02). */
export function NewCasePage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { profile } = route.useSearch();
  const { draft, set, forget, savedAt } = useCaseDraft();
  const [understood, understand] = useState(false);
  const summary = useRef<HTMLDivElement>(null);
  const asked = moveOf(draft, profile);
  const preview = useQuery({
    queryKey: ['case-preview', asked],
    enabled: asked !== undefined,
    queryFn: async () => (await postCasePreviews({ body: asked!, throwOnError: true })).data,
  });
  const send = useMutation({
    mutationFn: async () => {
      const key = draft.key ?? newKey();
      // Kept before it is sent: after a lost connection the same case is asked for again.
      set({ key });
      const { demotionGround, embargo = false, reason = '' } = draft;
      const body = { ...asked!, reason, embargo, ...(demotionGround && { demotionGround }) };
      return (await postCases({ body, headers: { 'idempotency-key': key }, throwOnError: true })).data;
    },
    onSuccess: async ({ caseNumber }) => {
      forget();
      void queries.invalidateQueries();
      await navigate({ to: '/cases/$caseNumber', params: { caseNumber } });
    },
    onError: (error) => {
      // A refusal ends the attempt; where nothing was answered it is still the same one.
      if (isProblem(error) && error.status < 500) set({ key: undefined });
      requestAnimationFrame(() => summary.current?.focus());
    },
  });
  const missing = lacks(draft, t);
  const [tried, tryIt] = useState(false);
  const shown = { ...fieldErrors(preview.error), ...fieldErrors(send.error), ...(tried && missing) };
  const ineligible = preview.data?.certificate.verdict === 'ineligible';
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    tryIt(true);
    if (send.isPending || send.isSuccess) return;
    if (Object.keys(missing).length > 0 || asked === undefined) requestAnimationFrame(() => summary.current?.focus());
    else send.mutate();
  };
  return (
    <>
      <PageTitle title={t('newCase.title')} under={t('newCase.under')} />
      <form onSubmit={submit} noValidate aria-label={t('newCase.title')}>
        <Grid gap="lg">
          <Grid.Col span={{ base: 12, lg: 5 }}>
            <Stack gap="lg">
              {(send.error || (tried && Object.keys(missing).length > 0)) && (
                <div ref={summary} tabIndex={-1}>
                  {send.error && <ProblemNotice error={send.error} />}
                  {tried && Object.keys(missing).length > 0 && <Missing errors={missing} />}
                </div>
              )}
              <MoveFields draft={draft} set={set} errors={shown} />
              <ReasonFields draft={draft} set={set} errors={shown} direction={preview.data?.direction} />
            </Stack>
          </Grid.Col>
          <Grid.Col span={{ base: 12, lg: 7 }}>
            <Stack gap="lg">
              <Preview asked={asked !== undefined} preview={preview} />
              {ineligible && (
                <Checkbox
                  checked={understood}
                  onChange={(event) => understand(event.currentTarget.checked)}
                  label={t('newCase.understood')}
                />
              )}
              <Group>
                <Button type="submit" size="md" loading={send.isPending} disabled={ineligible && !understood}>
                  {t('newCase.submit')}
                </Button>
                {savedAt && (
                  <Text fz="sm" c="var(--quiet)">
                    {t('newCase.saved', { at: dateAndTime(savedAt) })}
                  </Text>
                )}
              </Group>
            </Stack>
          </Grid.Col>
        </Grid>
      </form>
    </>
  );
}

function Missing({ errors }: { errors: Record<string, string> }) {
  const { t } = useTranslation();
  return (
    <Alert role="alert" color="red" variant="light" icon={<IconAlertCircle aria-hidden />} title={t('newCase.missing')}>
      <List>
        {Object.entries(errors).map(([field, message]) => (
          <List.Item key={field}>
            <Anchor href={`#case-${field}`} onClick={() => focusOn(field)}>
              {message}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}

function moveOf({ person, post, initiator, scope }: CaseDraft, policyProfile: 'demonstration' | undefined) {
  if (!person || !post || !initiator) return undefined;
  return {
    ...{ employeeId: person.id, targetPostId: post.id, initiator },
    ...(scope && { scope }),
    ...(policyProfile && { policyProfile }),
  };
}

function focusOn(field: string): void {
  const place = document.getElementById(`case-${field}`);
  const input = place?.matches('input, textarea') ? place : place?.querySelector<HTMLElement>('input, textarea');
  requestAnimationFrame(() => input?.focus());
}

const shortestReason = 20;

/** What the page can tell by itself, so that nobody waits for an answer to learn it. */
function lacks(
  { person, post, initiator, reason = '' }: CaseDraft,
  t: (key: string) => string,
): Record<string, string> {
  return {
    ...(!person && { employeeId: t('newCase.lacks.person') }),
    ...(!post && { targetPostId: t('newCase.lacks.post') }),
    ...(!initiator && { initiator: t('newCase.lacks.initiator') }),
    ...(reason.trim().length < shortestReason && { reason: t('newCase.lacks.reason') }),
  };
}
