import { Anchor, Badge, Divider, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconClockExclamation } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dateAndTime, longDate } from '../../parts/dates.ts';
import { Remedies } from './remedies.tsx';
import type { StuckCase } from './stuck-filter.ts';
import { StuckTasks } from './stuck-tasks.tsx';

const grave = ['overdue', 'activity-failing', 'alarm'];

/** One stuck case: since when, why, with whom, the last thing that happened, and the ways out. */
export function StuckCard({ stuck }: { stuck: StuckCase }) {
  const { t } = useTranslation();
  const { caseNumber, vacancyId, stageLabel, since, dueAt, reasons, tasks, lastEvent, failing } = stuck;
  return (
    <Paper
      component="article"
      withBorder
      radius="lg"
      p={{ base: 'md', sm: 'lg' }}
      bg="var(--card)"
      aria-label={caseNumber}
    >
      <Group justify="space-between" align="flex-start" gap="sm" mb="sm">
        <div>
          <Title order={2}>
            <Anchor
              component={Link}
              to={vacancyId === null ? `/cases/${caseNumber}` : `/vacancies/${vacancyId}`}
              inherit
            >
              {caseNumber}
            </Anchor>
          </Title>
          <Text c="var(--quiet)" fz="sm">
            {stageLabel ?? t(vacancyId === null ? 'stuck.notYetACase' : 'stuck.vacancy')}
            {dueAt && ` · ${t('stuck.due', { date: longDate(dueAt) })}`}
          </Text>
        </div>
        <Text fw={600} c="var(--late)">
          {t('stuck.since', { at: dateAndTime(since) })}
        </Text>
      </Group>
      <Group component="ul" gap="xs" m={0} p={0} aria-label={t('stuck.why')} style={{ listStyle: 'none' }}>
        {reasons.map(({ reason, text, count }) => (
          <li key={reason}>
            <Badge
              variant="light"
              color={grave.includes(reason) ? 'red' : 'amber'}
              size="lg"
              tt="none"
              h="auto"
              py={4}
              styles={{ label: { whiteSpace: 'normal' }, root: { color: 'var(--ink)' } }}
              leftSection={
                grave.includes(reason) ? (
                  <IconClockExclamation size={16} aria-hidden />
                ) : (
                  <IconAlertTriangle size={16} aria-hidden />
                )
              }
            >
              {count > 1 ? `${text} (${count})` : text}
            </Badge>
          </li>
        ))}
      </Group>
      {failing && failing.length > 0 && (
        <Text mt="sm" fz="sm">
          {failing.map(({ activity, attempts }) => t('stuck.failing', { activity, count: attempts })).join(' · ')}
        </Text>
      )}
      {failing === null && (
        <Text mt="sm" fz="sm" c="var(--quiet)">
          {t('stuck.notLooked')}
        </Text>
      )}
      {tasks.length > 0 && <StuckTasks stuck={stuck} />}
      {lastEvent && (
        <Text mt="sm" fz="sm" c="var(--quiet)">
          {t('stuck.lastEvent', { text: lastEvent.text, at: dateAndTime(lastEvent.at) })}
        </Text>
      )}
      <Divider my="sm" />
      <Stack gap="xs">
        <Remedies stuck={stuck} />
      </Stack>
    </Paper>
  );
}
