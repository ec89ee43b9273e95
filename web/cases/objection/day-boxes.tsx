import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { dateAndTime, longDate } from '../../parts/dates.ts';
import type { CaseFile } from '../case-file.ts';
import classes from './day-boxes.module.css';

type Clock = NonNullable<CaseFile['objection']['filing']>;

interface Props {
  title: string;
  clock: Clock;
  /** Whether it still runs: a clock that stopped shows no today. */
  running: boolean;
  /** The last day counts to midnight: what is filed here needs no open office. */
  midnight?: boolean;
}

/** A period of the law, a box a day: gone, today, still to come; and its last moment in words. */
export function DayBoxes({ title, clock, running, midnight = false }: Props) {
  const { t } = useTranslation();
  const { days, daysLeft, lastDay, over, unit, provisional } = clock;
  const gone = Math.max(days - daysLeft, 0);
  const left = running ? t(`objection.left.${unit}`, { count: daysLeft }) : t('objection.stopped');
  return (
    <div>
      <Group justify="space-between" mb={4}>
        <Text fw={600}>{title}</Text>
        <Text fz="sm" c="var(--quiet)">
          {t(`objection.days.${unit}`, { count: days })}
        </Text>
      </Group>
      {unit !== 'second' && (
        <div className={classes.boxes} aria-hidden>
          {Array.from({ length: days }, (_, day) => (
            <span
              key={day}
              data-day={day < gone - 1 ? 'gone' : day === gone - 1 && running ? 'today' : day < gone ? 'gone' : 'ahead'}
            />
          ))}
        </div>
      )}
      <Text mt={4}>
        {midnight && unit !== 'second'
          ? t('objection.midnight', { left, date: longDate(lastDay) })
          : t('objection.lastMoment', { left, at: dateAndTime(over) })}
      </Text>
      {provisional && (
        <Text fz="sm" c="var(--quiet)">
          {t('objection.provisional')}
        </Text>
      )}
    </div>
  );
}
