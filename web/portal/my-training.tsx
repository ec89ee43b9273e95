import { Badge, Group, Paper, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '../cases/case-file.ts';
import { longDate } from '../parts/dates.ts';

/** Trainings before or after the move: which, when, where, and how they stand. */
export function MyTraining({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  return (
    <Stack gap="sm">
      {file.training.map((one) => (
        <Paper key={one.item} withBorder p="sm" bg="var(--page)">
          <Group justify="space-between">
            <Text fw={600}>{one.title ?? one.course}</Text>
            <Badge variant="light" tt="none" radius="sm" color={one.status === 'completed' ? 'green' : 'gray'}>
              {t(`portal.trainingStatus.${one.status}`)}
            </Badge>
          </Group>
          <Text fz="sm">
            {t('portal.trainingFor', { competency: t(`formOptions.${one.competency}`), count: one.hours })}
            {one.provider && `, ${one.provider}`}
          </Text>
          {one.startsOn && one.endsOn && (
            <Text fz="sm">
              {t('case.between', { from: longDate(one.startsOn), to: longDate(one.endsOn) })}
              {one.place && `, ${one.place}`}
            </Text>
          )}
          {one.reasons && (
            <Text fz="sm" c="var(--quiet)">
              {one.reasons}
            </Text>
          )}
        </Paper>
      ))}
    </Stack>
  );
}
