import { Box, SimpleGrid, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { longDate, shortDate } from '../parts/dates.ts';
import { DueText } from '../parts/due-text.tsx';
import type { CaseFile } from './case-file.ts';
import classes from './now-panel.module.css';

/** What waits for whom, since when and until when, and when the whole may be over. */
export function NowPanel({ file, now }: { file: CaseFile; now: CaseFile['stages'][number] }) {
  const { t } = useTranslation();
  const [first] = now.waitingFor;
  const finish = file.expectedFinish?.finish;
  return (
    <Box className={classes.panel} mt="md">
      <SimpleGrid cols={{ base: 1, xs: 2, md: 5 }} spacing="md">
        <Entry label={t('case.now')} main={now.label} under={first?.title} />
        <Entry label={t('case.heldBy')} main={first?.holder ?? (first ? t(`role.${first.role}`) : t('case.nobody'))} />
        <Entry label={t('case.since')} main={now.since ? longDate(now.since) : '–'} />
        <Box>
          <Text fz="sm" c="var(--quiet)">
            {t('case.due')}
          </Text>
          {first ? (
            <>
              <DueText dueAt={first.dueAt} workingDaysLeft={first.workingDaysLeft} fw={700} />
              <Text fz="sm" c="var(--quiet)">
                {longDate(first.dueAt)}
              </Text>
            </>
          ) : (
            <Text>–</Text>
          )}
        </Box>
        <Entry
          label={t('case.expected')}
          main={
            finish?.likely
              ? t('case.between', range(finish.likely))
              : finish?.byPolicy
                ? t('case.until', { date: shortDate(finish.byPolicy) })
                : '–'
          }
          under={file.expectedFinish?.note}
        />
      </SimpleGrid>
    </Box>
  );
}

function range({ from, to }: { from: string; to: string }) {
  return { from: shortDate(from), to: shortDate(to) };
}

function Entry({ label, main, under }: { label: string; main: string; under?: string | undefined }) {
  return (
    <Box>
      <Text fz="sm" c="var(--quiet)">
        {label}
      </Text>
      <Text fw={700}>{main}</Text>
      {under && (
        <Text fz="sm" c="var(--quiet)">
          {under}
        </Text>
      )}
    </Box>
  );
}
