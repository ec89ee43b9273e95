import { Anchor, Box, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { getTasksIdOptions } from '../client/@tanstack/react-query.gen.ts';
import { DueText } from '../parts/due-text.tsx';
import { longDate } from '../parts/dates.ts';
import { Waiting } from '../parts/waiting.tsx';
import { ProblemNotice } from '../problem/problem-notice.tsx';
import { TaskForm } from '../task-form/task-form.tsx';
import type { Task } from '../task-form/task.ts';
import { HandOver } from './hand-over.tsx';
import { NeedToKnow } from './need-to-know.tsx';
import classes from './task-page.module.css';

const route = getRouteApi('/inbox/$taskId');

/** One task: what is asked of whom by when, its form, and what helps to fill it in. */
export function TaskPage() {
  const { t } = useTranslation();
  const { taskId } = route.useParams();
  const { data: task, error } = useQuery(getTasksIdOptions({ path: { id: taskId } }));
  if (error) return <ProblemNotice error={error} />;
  if (!task) return <Waiting rows={6} />;
  return (
    <article aria-label={task.title}>
      <Group justify="space-between" align="flex-start" p="lg" className={classes.head}>
        <Box>
          <Anchor component={Link} to="/inbox" hiddenFrom="md" fz="sm">
            {t('task.back')}
          </Anchor>
          <Title order={2}>{titleOf(task, t)}</Title>
          <Anchor component={Link} to={subjectOf(task)} c="var(--quiet)">
            {task.caseNumber ?? task.vacancyNumber}
          </Anchor>
        </Box>
        <Stack gap={0} align="flex-start">
          <DueText dueAt={task.dueAt} workingDaysLeft={task.workingDaysLeft} fw={600} />
          <Text fz="sm" c="var(--quiet)">
            {longDate(task.dueAt)}
          </Text>
        </Stack>
      </Group>
      <div className={classes.columns}>
        <Box p="lg">
          <TaskForm key={task.id} task={task} />
          <HandOver task={task} />
        </Box>
        <Box component="aside" p="lg" className={classes.aside} aria-label={t('task.needToKnow')}>
          <NeedToKnow task={task} />
        </Box>
      </div>
    </article>
  );
}

type Words = ReturnType<typeof useTranslation>['t'];

function titleOf({ title, employeeName, vacancyNumber }: Task, t: Words): string {
  return employeeName === null
    ? t('task.forVacancy', { title, number: vacancyNumber })
    : t('task.of', { title, name: employeeName });
}

/** The page of what the task is about: a case, or a vacancy that is about nobody yet. */
function subjectOf({ caseNumber, vacancyId }: Task): string {
  return caseNumber === null ? `/vacancies/${vacancyId}` : `/cases/${caseNumber}`;
}
