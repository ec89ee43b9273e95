import { Box, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '../cases/case-file.ts';
import { dateAndTime, longDate } from '../parts/dates.ts';
import classes from './days-left.module.css';

type Clock = NonNullable<CaseFile['objection']['filing']>;
const dayMs = 86_400_000;
/** Boxes beyond this say nothing. */
const mostBoxes = 40;

/** How much of a period is left, in words and as boxes, with its legal last moment. */
export function DaysLeft({ clock, from }: { clock: Clock; from: string | null }) {
  const { t } = useTranslation();
  const { daysLeft, unit, lastDay, over } = clock;
  // In calendar days the gone ones can be counted here; of working days the page knows only what is left.
  const gone =
    unit === 'calendar-day' && from
      ? Math.max(0, Math.floor((new Date(over).getTime() - new Date(from).getTime()) / dayMs) - daysLeft)
      : 0;
  const boxes = Math.min(gone + daysLeft, mostBoxes);
  return (
    <Box>
      <Group gap="xs" align="baseline">
        <Text component="span" ff="headings" fz={38} fw={700} lh={1}>
          {daysLeft}
        </Text>
        <Text component="span" fw={700}>
          {t(unit === 'working-day' ? 'portal.workingDaysLeft' : 'portal.calendarDaysLeft', { count: daysLeft })}
        </Text>
      </Group>
      <div className={classes.boxes} aria-hidden>
        {Array.from({ length: boxes }, (_, index) => (
          <span key={index} data-state={index < gone ? 'gone' : index === gone ? 'now' : 'ahead'} />
        ))}
      </div>
      <Text>{t('portal.lastDay', { date: longDate(lastDay), at: dateAndTime(over) })}</Text>
    </Box>
  );
}
