import { Box, Paper, SegmentedControl, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { getRouteApi, Link, Outlet, useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../problem/problem-notice.tsx';
import { DueText } from '../parts/due-text.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Waiting } from '../parts/waiting.tsx';
import classes from './inbox.module.css';
import { StandIn } from './stand-in.tsx';
import { type TaskLine, useInbox } from './use-inbox.ts';
import { LoadMore } from '../parts/load-more.tsx';

const route = getRouteApi('/inbox');

/** What waits for the person: the list on the left, the task that is open beside it; on a phone one after the other. */
export function InboxPage() {
  const { t } = useTranslation();
  const { overdue } = route.useSearch();
  const navigate = useNavigate();
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useInbox(overdue === true);
  const { taskId } = useParams({ strict: false });
  const tasks = data?.pages.flatMap(({ items }) => items) ?? [];
  const late = tasks.filter((task) => task.overdue).length;

  const move = (by: number) => {
    const here = tasks.findIndex(({ id }) => id === taskId);
    const next = tasks[Math.min(Math.max(here + by, 0), tasks.length - 1)];
    if (next) void navigate({ to: '/inbox/$taskId', params: { taskId: next.id }, search: (kept) => kept });
  };
  useHotkeys([
    ['j', () => move(1)],
    ['k', () => move(-1)],
    ['Enter', enterForm],
  ]);

  return (
    <>
      <PageTitle
        title={tasks.length === 0 ? t('inbox.titleNone') : t('inbox.title', { count: tasks.length })}
        under={late > 0 && t('inbox.late', { count: late })}
        actions={<StandIn />}
      />
      <ProblemNotice error={error} />
      <Paper withBorder radius="lg" bg="var(--card)" className={classes.desk} data-open={taskId !== undefined}>
        <Box component="nav" aria-label={t('inbox.list')} className={classes.list}>
          <Box p="md">
            <SegmentedControl
              fullWidth
              aria-label={t('inbox.list')}
              value={overdue ? 'overdue' : 'all'}
              onChange={(value) =>
                void navigate({ to: '/inbox', search: value === 'overdue' ? { overdue: true } : {} })
              }
              data={[
                { value: 'all', label: t('inbox.all') },
                { value: 'overdue', label: t('inbox.overdue') },
              ]}
            />
          </Box>
          {isPending && <Waiting rows={6} />}
          {!isPending && !error && tasks.length === 0 && (
            <EmptyState title={t('inbox.none')} words={t('inbox.noneWords')} />
          )}
          {tasks.map((task) => (
            <TaskLink key={task.id} task={task} />
          ))}
          <LoadMore justify="center" p="md" {...{ hasNextPage, isFetchingNextPage, fetchNextPage }} />
          <Text fz="xs" c="var(--quiet)" p="md" visibleFrom="sm">
            {t('inbox.keys')}
          </Text>
        </Box>
        <Box className={classes.open}>
          {taskId === undefined ? <EmptyState title={t('inbox.choose')} words={t('inbox.chooseWords')} /> : <Outlet />}
        </Box>
      </Paper>
    </>
  );
}

/** From the list into the form of the open task; a link or button that has the focus keeps its own Enter. */
function enterForm(): void {
  if (document.activeElement !== document.body) return;
  document.querySelector<HTMLElement>('article form :is(input, textarea, button)')?.focus();
}

function TaskLink({ task }: { task: TaskLine }) {
  const { t } = useTranslation();
  return (
    <Link
      to="/inbox/$taskId"
      params={{ taskId: task.id }}
      search={(kept) => kept}
      className={classes.task}
      activeProps={{ 'data-active': true }}
    >
      <Text fw={600} component="span">
        {task.title}
      </Text>
      <Text component="span" fz="sm">
        {task.employeeName ?? t('task.theVacancy')}{' '}
        <span className={classes.number}>{task.caseNumber ?? task.vacancyNumber}</span>
      </Text>
      {task.onBehalfOf && (
        <Text component="span" fz="sm" c="var(--quiet)">
          {t('inbox.onBehalfOf', { name: task.onBehalfOf })}
        </Text>
      )}
      <DueText dueAt={task.dueAt} workingDaysLeft={task.workingDaysLeft} fz="sm" />
    </Link>
  );
}
