import { Paper, Text, VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { shortDate } from '../parts/dates.ts';
import type { CaseFile } from './case-file.ts';
import { NowPanel } from './now-panel.tsx';
import classes from './stage-line.module.css';

type StageState = CaseFile['stages'][number];

/** Ten stages: done with its date, now in amber, what comes dashed; under "now" stands who holds it, since when and until when. */
export function StageLine({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const stages = file.stages.filter(({ stage }) => stage !== 'closed');
  const now = stages.find(({ state }) => state === 'now');
  return (
    <Paper component="section" withBorder radius="lg" p="lg" bg="var(--card)" aria-label={t('case.stageLine')}>
      <ol className={classes.line}>
        {stages.map((stage, index) => (
          <Stop key={stage.stage} stage={stage} number={index + 1} />
        ))}
      </ol>
      {now && <NowPanel file={file} now={now} />}
    </Paper>
  );
}

function Stop({ stage: { label, state, since }, number }: { stage: StageState; number: number }) {
  const { t } = useTranslation();
  return (
    <li className={classes.stop} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
      <span className={classes.mark} aria-hidden>
        {state === 'done' ? <IconCheck size={16} stroke={3} /> : state === 'now' ? '' : number}
      </span>
      <span className={classes.label}>
        <Text
          component="span"
          fz="sm"
          fw={state === 'now' ? 700 : 500}
          c={state === 'ahead' ? 'var(--quiet)' : undefined}
        >
          {label}
        </Text>
        <VisuallyHidden>{t(`case.state.${state}`)}</VisuallyHidden>
        {since && (
          <Text component="span" fz="xs" c="var(--quiet)">
            {t('case.sinceShort', { date: shortDate(since) })}
          </Text>
        )}
      </span>
    </li>
  );
}
