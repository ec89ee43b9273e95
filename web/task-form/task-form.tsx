import { Alert, Button, Group, List, Stack, Text, Title } from '@mantine/core';
import { IconAlertCircle, IconCheck } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { postTasksIdCompletionMutation } from '../client/@tanstack/react-query.gen.ts';
import { dateAndTime } from '../parts/dates.ts';
import { fieldErrors, isProblem } from '../problem/problem.ts';
import { ProblemNotice } from '../problem/problem-notice.tsx';
import { Answers } from './answers.tsx';
import { Fields } from './fields.tsx';
import { Relief } from './relief.tsx';
import { type Values, withoutBlanks } from './schema.ts';
import type { Task } from './task.ts';
import { useDraft } from './use-draft.ts';

/**
 * The form of a task, drawn from the JSON Schema that the API gives with it. What the API refuses is said on top, with links to
 * the fields, and at each field.
 */
export function TaskForm({ task }: { task: Task }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { values, change, forget, savedAt } = useDraft(`draft:${task.id}`);
  const summary = useRef<HTMLDivElement>(null);
  const send = useMutation({
    ...postTasksIdCompletionMutation(),
    onSuccess: async () => {
      forget();
      await queries.invalidateQueries();
    },
    onError: () => requestAnimationFrame(() => summary.current?.focus()),
  });
  if (task.state !== 'open') return <Answers task={task} />;
  if (!task.mayComplete) return <Alert color="blue" title={t('task.notYours')} children={t('task.notYoursWords')} />;
  if (send.isSuccess)
    return (
      <Alert color="green" icon={<IconCheck aria-hidden />} title={t('task.sent')} children={t('task.sentWords')} />
    );

  const errors = fieldErrors(send.error, 'form.');
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    // A second click while the first is under way sends nothing.
    if (send.isPending) return;
    const form = (withoutBlanks(values) ?? {}) as Values;
    send.mutate({ path: { id: task.id }, body: { form } });
  };
  return (
    <form onSubmit={submit} noValidate aria-label={task.title}>
      <Stack gap="lg">
        <div ref={summary} tabIndex={-1}>
          <Refused error={send.error} />
        </div>
        <Fields
          schema={task.form}
          values={values}
          errors={errors}
          kind={task.kind}
          context={task.context}
          caseNumber={task.caseNumber}
          onChange={change}
        />
        <Group justify="space-between">
          <Group gap="sm">
            <Button type="submit" loading={send.isPending}>
              {t('task.send')}
            </Button>
            <Relief task={task} />
          </Group>
          {savedAt && (
            <Text fz="sm" c="var(--quiet)" role="status">
              {t('task.saved', { at: dateAndTime(savedAt) })}
            </Text>
          )}
        </Group>
      </Stack>
    </form>
  );
}

function Refused({ error }: { error: unknown }) {
  const { t } = useTranslation();
  if (!error) return null;
  if (!isProblem(error) || error.errors.length === 0) return <ProblemNotice error={error} />;
  return (
    <Alert role="alert" color="red" icon={<IconAlertCircle aria-hidden />}>
      <Title order={3} fz="md">
        {t('task.toComplete', { count: error.errors.length })}
      </Title>
      <List mt="xs">
        {error.errors.map(({ field, message }) => (
          <List.Item key={field}>
            <a href={`#field-${field.replace(/^form\./, '')}`}>{message}</a>
          </List.Item>
        ))}
      </List>
      <Text mt="xs">{error.wayOut}</Text>
    </Alert>
  );
}
