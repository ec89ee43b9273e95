import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconCircleCheck, IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { getTasksOptions } from '../client/@tanstack/react-query.gen.ts';
import { longDate } from '../parts/dates.ts';
import { DueText } from '../parts/due-text.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { ProblemNotice } from '../problem/problem-notice.tsx';

/** What the person must do now, or that there is nothing to do. */
export function ToDo({ caseNumber }: { caseNumber: string }) {
  const { t } = useTranslation();
  const { data, error } = useQuery(getTasksOptions({ query: { caseNumber, limit: 20 } }));
  if (error) return <ProblemNotice error={error} />;
  if (!data) return <Waiting rows={1} />;
  if (data.items.length === 0)
    return <Alert color="green" icon={<IconCircleCheck aria-hidden />} title={t('portal.nothingToDo')} />;
  return (
    <Alert
      color="amber"
      icon={<IconPencil aria-hidden />}
      title={t('portal.toDo', { count: data.items.length })}
      role="region"
      aria-label={t('portal.toDo', { count: data.items.length })}
    >
      <Stack gap="md" align="flex-start">
        {data.items.map((task) => (
          <div key={task.id}>
            <Text fw={600}>{task.title}</Text>
            <Text>
              <DueText dueAt={task.dueAt} workingDaysLeft={task.workingDaysLeft} />, {longDate(task.dueAt)}
            </Text>
            <Button component={Link} to={`/inbox/${task.id}`} mt="xs" mih={44}>
              {t('portal.doIt')}
            </Button>
          </div>
        ))}
      </Stack>
    </Alert>
  );
}
