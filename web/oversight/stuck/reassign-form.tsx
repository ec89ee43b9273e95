import { Button, Group, Modal, Select, Stack, Text, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  getAccountsOptions,
  getStuckCasesQueryKey,
  postTasksIdAssignmentMutation,
} from '../../client/@tanstack/react-query.gen.ts';
import { fieldErrors } from '../../problem/problem.ts';
import { ProblemNotice } from '../../problem/problem-notice.tsx';
import type { StuckCase } from './stuck-filter.ts';

const shortestReason = 10;

/** Hands a task to somebody who has its role; the reason goes on record. */
export function ReassignForm({ task, onClose }: { task: StuckCase['tasks'][number]; onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [to, setTo] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [typed, setTyped] = useState('');
  const [name] = useDebouncedValue(typed, 250);
  // The same key for the same order: a second click hands it over once.
  const [key] = useState(() => crypto.randomUUID());
  const people = useQuery({
    ...getAccountsOptions({
      query: { role: task.role, limit: 20, ...(name.trim().length >= 2 && { name: name.trim() }) },
    }),
    placeholderData: keepPreviousData,
  });
  const assign = useMutation({
    ...postTasksIdAssignmentMutation(),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: [{ _id: getStuckCasesQueryKey()[0]._id }] });
      onClose();
    },
  });
  const errors = fieldErrors(assign.error);
  const ready = to !== null && reason.trim().length >= shortestReason;
  return (
    <Modal opened onClose={onClose} title={t('stuck.reassignTitle', { title: task.title })} centered>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (ready)
            assign.mutate({
              path: { id: task.taskId },
              headers: { 'idempotency-key': key },
              body: { accountId: to, reason: reason.trim() },
            });
        }}
      >
        <Stack>
          <Text>{t('stuck.reassignWords', { role: t(`role.${task.role}`) })}</Text>
          <Select
            label={t('stuck.to')}
            required
            searchable
            data-autofocus
            searchValue={typed}
            onSearchChange={setTyped}
            value={to}
            onChange={setTo}
            nothingFoundMessage={people.isFetching ? t('common.loading') : t('stuck.nobodyFound')}
            data={(people.data?.items ?? [])
              .filter(({ id }) => id !== task.holderId)
              .map(({ id, name: label }) => ({ value: id, label }))}
            error={errors['accountId']}
          />
          <Textarea
            label={t('stuck.reasonFor')}
            description={t('stuck.reasonHelp')}
            required
            autosize
            minRows={3}
            maxLength={4000}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={errors['reason']}
          />
          <ProblemNotice error={assign.error ?? people.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" disabled={!ready} loading={assign.isPending}>
              {t('stuck.reassign')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
