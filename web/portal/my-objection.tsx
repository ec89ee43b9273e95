import { Alert, Box, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  postCasesCaseNumberObjectionMutation,
  postCasesCaseNumberObjectionWithdrawalMutation,
} from '../client/@tanstack/react-query.gen.ts';
import type { CaseFile } from '../cases/case-file.ts';
import { dateAndTime, longDate } from '../parts/dates.ts';
import { fieldErrors } from '../problem/problem.ts';
import { ProblemNotice } from '../problem/problem-notice.tsx';
import { useDraft } from '../task-form/use-draft.ts';
import { DaysLeft } from './days-left.tsx';
import { ObjectionEvidence } from './objection-evidence.tsx';

/** Contesting the decision about oneself (F27): how long it is possible, what happens then, and the form. */
export function MyObjection({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const { objection } = file;
  return (
    <Stack>
      {objection.filing && objection.state === 'open' && (
        <DaysLeft clock={objection.filing} from={objection.receivedAt} />
      )}
      <Text>{objection.note}</Text>
      {objection.state === 'open' && <Filing caseNumber={file.caseNumber} />}
      {objection.number && objection.filedAt && (
        <Box>
          <Text fw={600}>
            {t('portal.objectionFiled', { number: objection.number, at: dateAndTime(objection.filedAt) })}
          </Text>
          {objection.reasons && <Text style={{ whiteSpace: 'pre-line' }}>{objection.reasons}</Text>}
        </Box>
      )}
      {objection.state === 'pending' && (
        <>
          {objection.deciding && <DaysLeft clock={objection.deciding} from={objection.filedAt ?? null} />}
          <Withdrawal caseNumber={file.caseNumber} />
        </>
      )}
      {objection.decidedAt && (
        <Text>
          {t(`portal.objectionState.${objection.state}`)}, {longDate(objection.decidedAt)}
          {objection.remedy && ` · ${t(`portal.remedy.${objection.remedy}`)}`}
        </Text>
      )}
    </Stack>
  );
}

const steps = ['receipt', 'advice', 'decision', 'answer'] as const;

function Filing({ caseNumber }: { caseNumber: string }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { values, change, forget } = useDraft(`objection:${caseNumber}`);
  const file = useMutation({
    ...postCasesCaseNumberObjectionMutation(),
    onSuccess: async () => {
      forget();
      await queries.invalidateQueries();
    },
  });
  const reasons = (values['reasons'] as string | undefined) ?? '';
  const documentIds = (values['documentIds'] as string[] | undefined) ?? [];
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!file.isPending) file.mutate({ path: { caseNumber }, body: { reasons, documentIds } });
  };
  return (
    <>
      <Box>
        <Text fw={600}>{t('portal.afterFiling')}</Text>
        <ol>
          {steps.map((step) => (
            <li key={step}>{t(`portal.objectionStep.${step}`)}</li>
          ))}
        </ol>
      </Box>
      <Alert color="blue">{t('portal.yourRight')}</Alert>
      <form onSubmit={submit} noValidate aria-label={t('portal.writeObjection')}>
        <Stack gap="sm">
          <ProblemNotice error={file.error} />
          <Textarea
            label={t('portal.objectionReasons')}
            description={t('portal.objectionReasonsHelp')}
            autosize
            minRows={5}
            value={reasons}
            onChange={(event) => change({ ...values, reasons: event.currentTarget.value })}
            error={fieldErrors(file.error)['reasons']}
          />
          <ObjectionEvidence
            caseNumber={caseNumber}
            chosen={documentIds}
            choose={(ids) => change({ ...values, documentIds: ids })}
            error={fieldErrors(file.error)['documentIds']}
          />
          <Group>
            <Button type="submit" loading={file.isPending} mih={44}>
              {t('portal.fileObjection')}
            </Button>
          </Group>
        </Stack>
      </form>
    </>
  );
}

function Withdrawal({ caseNumber }: { caseNumber: string }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [sure, ask] = useState(false);
  const withdraw = useMutation({
    ...postCasesCaseNumberObjectionWithdrawalMutation(),
    onSuccess: () => queries.invalidateQueries(),
  });
  if (!sure)
    return (
      <Group>
        <Button variant="default" onClick={() => ask(true)}>
          {t('portal.withdrawObjection')}
        </Button>
      </Group>
    );
  return (
    <Alert color="amber" title={t('portal.withdrawSure')}>
      <ProblemNotice error={withdraw.error} />
      <Group mt="sm">
        <Button
          color="red"
          loading={withdraw.isPending}
          onClick={() => withdraw.mutate({ path: { caseNumber }, body: {} })}
        >
          {t('portal.withdrawObjection')}
        </Button>
        <Button variant="default" onClick={() => ask(false)}>
          {t('common.cancel')}
        </Button>
      </Group>
    </Alert>
  );
}
