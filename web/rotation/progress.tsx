import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Batch } from './batch-state.tsx';
import classes from './progress.module.css';

const states = ['opened', 'waiting', 'refused', 'draft'] as const;

/** What became of the lines of a batch: a bar, and the counts in words. */
export function Progress({ counts }: { counts: Batch['counts'] }) {
  const { t } = useTranslation();
  const all = states.reduce((sum, state) => sum + counts[state], 0);
  const words = states
    .filter((state) => counts[state] > 0)
    .map((state) => `${counts[state]} ${t(`rotation.line.${state}`)}`);
  return (
    <>
      <span className={classes.track} aria-hidden>
        {states.map((state) => (
          <span key={state} data-state={state} style={{ width: `${all === 0 ? 0 : (100 * counts[state]) / all}%` }} />
        ))}
      </span>
      <Text fz="sm">{words.join(', ')}</Text>
    </>
  );
}
