import { Button, Modal, Stack, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { postTasksIdRecusalMutation } from '../client/@tanstack/react-query.gen.ts';
import { ProblemNotice } from '../problem/problem-notice.tsx';
import type { Task } from './task.ts';

/** A panel member with a conflict steps aside here; the consequence is said before it is done. */
export function Relief({ task }: { task: Task }) {
  const { t } = useTranslation();
  const [opened, { open, close }] = useDisclosure(false);
  const [reasons, setReasons] = useState('');
  const queries = useQueryClient();
  const recuse = useMutation({
    ...postTasksIdRecusalMutation(),
    onSuccess: async () => {
      close();
      await queries.invalidateQueries();
    },
  });
  if (task.kind !== 'panel-vote') return null;
  return (
    <>
      <Button variant="subtle" onClick={open}>
        {t('task.conflict')}
      </Button>
      <Modal opened={opened} onClose={close} title={t('task.conflict')}>
        <Stack>
          {t('task.conflictConsequence')}
          <Textarea
            label={t('task.conflictReason')}
            required
            value={reasons}
            onChange={(e) => setReasons(e.currentTarget.value)}
          />
          <ProblemNotice error={recuse.error} />
          <Button
            loading={recuse.isPending}
            onClick={() => recuse.mutate({ path: { id: task.id }, body: { reason: reasons } })}
          >
            {t('task.conflictConfirm')}
          </Button>
        </Stack>
      </Modal>
    </>
  );
}
