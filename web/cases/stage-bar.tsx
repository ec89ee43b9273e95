import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Stage, stagesShown } from './case-filter.ts';
import classes from './stage-bar.module.css';

/** How far a case has come: a short bar of ten, with the stage in words below it. */
export function StageBar({ stage, late }: { stage: Stage; late: boolean }) {
  const { t } = useTranslation();
  const here = stage === 'closed' ? stagesShown.length : stagesShown.indexOf(stage);
  return (
    <>
      <span className={classes.bar} aria-hidden>
        {stagesShown.map((name, index) => (
          <span key={name} data-state={index < here ? 'done' : index === here ? (late ? 'late' : 'now') : 'ahead'} />
        ))}
      </span>
      <Text component="span" fz="sm">
        {t(`case.stages.${stage}`)}
      </Text>
    </>
  );
}
