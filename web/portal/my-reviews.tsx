import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '../cases/case-file.ts';

/** What the reviews after the move said of it, and what is done about it. */
export function MyReviews({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  return (
    <Stack gap="sm">
      {file.reviews.map(({ round, verdict }) => (
        <div key={round}>
          <Text fw={600}>{t('portal.review', { round })}</Text>
          <Text>{t(`portal.verdict.${verdict}`)}</Text>
          {file.improvementPlans
            .filter((plan) => plan.round === round)
            .map(({ action }) => (
              <Text key={action}>{t('portal.plan', { action })}</Text>
            ))}
        </div>
      ))}
    </Stack>
  );
}
