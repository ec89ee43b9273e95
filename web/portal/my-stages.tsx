import { Box, Button, Paper, Text, VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '../cases/case-file.ts';
import { longDate, shortDate } from '../parts/dates.ts';
import { DueText } from '../parts/due-text.tsx';
import classes from './my-stages.module.css';

/** As many stages before and after the present one are shown unasked. */
const around = 2;

/** The stages of one's own case, for a phone: now on top, a short bar, and a list of what was and what comes. */
export function MyStages({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const [all, showAll] = useState(false);
  const stages = file.stages.filter(({ stage }) => stage !== 'closed');
  const here = stages.findIndex(({ state }) => state === 'now');
  const now = stages[here];
  const shown = stages
    .map((stage, index) => ({ ...stage, number: index + 1 }))
    .filter((_, index) => all || here < 0 || (index >= here - around && index <= here + around));
  const finish = file.expectedFinish?.finish;
  return (
    <Paper
      component="section"
      withBorder
      radius="lg"
      bg="var(--card)"
      className={classes.card}
      aria-label={t('case.stageLine')}
    >
      {now && (
        <Box className={classes.now}>
          <div className={classes.head}>
            <Text fz="sm">{t('portal.stageOf', { number: here + 1, of: stages.length })}</Text>
            <span className={classes.bar} aria-hidden>
              {stages.map(({ stage, state }) => (
                <span key={stage} data-state={state} />
              ))}
            </span>
          </div>
          <Text ff="headings" fw={700} fz="lg">
            {now.label}
          </Text>
          {now.waitingFor.map((waiting) => (
            <Text key={waiting.taskId}>
              <DueText dueAt={waiting.dueAt} workingDaysLeft={waiting.workingDaysLeft} fw={600} />
              {`. ${longDate(waiting.dueAt)}. ${waiting.title}: ${waiting.holder ?? t(`role.${waiting.role}`)}`}
            </Text>
          ))}
        </Box>
      )}
      <Box p="md">
        <ol className={classes.list}>
          {shown.map(({ stage, label, state, since, number }) => (
            <li
              key={stage}
              className={classes.stop}
              data-state={state}
              aria-current={state === 'now' ? 'step' : undefined}
            >
              <span className={classes.mark} aria-hidden>
                {state === 'done' ? <IconCheck size={16} stroke={3} /> : state === 'now' ? '' : number}
              </span>
              <span>
                <Text component="span" display="block" fw={state === 'now' ? 700 : 500}>
                  {label}
                </Text>
                <VisuallyHidden>{t(`case.state.${state}`)}</VisuallyHidden>
                {since && (
                  <Text component="span" display="block" fz="sm" c="var(--quiet)">
                    {t('case.sinceShort', { date: shortDate(since) })}
                  </Text>
                )}
              </span>
            </li>
          ))}
        </ol>
        {here >= 0 && (
          <Button variant="subtle" mt="xs" px={0} onClick={() => showAll(!all)} aria-expanded={all}>
            {all ? t('portal.fewerStages') : t('portal.allStages', { count: stages.length })}
          </Button>
        )}
        {finish && (
          <Box className={classes.finish}>
            <Text fz="sm" c="var(--quiet)">
              {t('case.expected')}
            </Text>
            <Text fw={700}>
              {finish.likely
                ? t('case.between', { from: shortDate(finish.likely.from), to: shortDate(finish.likely.to) })
                : finish.byPolicy
                  ? t('case.until', { date: shortDate(finish.byPolicy) })
                  : '–'}
            </Text>
            <Text fz="sm" c="var(--quiet)">
              {file.expectedFinish?.note}
            </Text>
          </Box>
        )}
      </Box>
    </Paper>
  );
}
