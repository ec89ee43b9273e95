import { Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  getStuckCasesQueryKey,
  postCasesCaseNumberWithdrawalMutation,
  postVacanciesIdCancellationMutation,
} from '../../client/@tanstack/react-query.gen.ts';
import { fieldErrors } from '../../problem/problem.ts';
import { ProblemNotice } from '../../problem/problem-notice.tsx';
import type { StuckCase } from './stuck-filter.ts';

const shortestReason = 10;

/** Ends a case or a vacancy for good: says what that means, and wants its number typed. */
export function WithdrawForm({ stuck, onClose }: { stuck: StuckCase; onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { caseNumber, vacancyId } = stuck;
  const [reason, setReason] = useState('');
  const [typed, setTyped] = useState('');
  const onSuccess = async () => {
    await queries.invalidateQueries({ queryKey: [{ _id: getStuckCasesQueryKey()[0]._id }] });
    onClose();
  };
  const ofCase = useMutation({ ...postCasesCaseNumberWithdrawalMutation(), onSuccess });
  const ofVacancy = useMutation({ ...postVacanciesIdCancellationMutation(), onSuccess });
  const said = vacancyId === null ? ofCase : ofVacancy;
  const ready = typed.trim() === caseNumber && reason.trim().length >= shortestReason;
  const body = { reason: reason.trim() };
  return (
    <Modal opened onClose={onClose} title={t('stuck.withdrawTitle', { number: caseNumber })} centered>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!ready) return;
          if (vacancyId === null) ofCase.mutate({ path: { caseNumber }, body });
          else ofVacancy.mutate({ path: { id: vacancyId }, body });
        }}
      >
        <Stack>
          <Text>{t(vacancyId === null ? 'stuck.withdrawWords' : 'stuck.cancelWords')}</Text>
          <Textarea
            label={t('stuck.reasonFor')}
            description={t('stuck.reasonHelp')}
            required
            autosize
            data-autofocus
            minRows={3}
            maxLength={4000}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={fieldErrors(said.error)['reason']}
          />
          <TextInput
            label={t('stuck.typeNumber', { number: caseNumber })}
            required
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <ProblemNotice error={said.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" color="red" disabled={!ready} loading={said.isPending}>
              {t('stuck.remedies.withdraw')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
