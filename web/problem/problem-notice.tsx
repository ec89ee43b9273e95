import { Alert, Text } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { isProblem } from './problem.ts';

/** Says what was refused, why, and the way out. A connection that failed is said as that: nothing was lost. */
export function ProblemNotice({ error }: { error: unknown }) {
  const { t } = useTranslation();
  if (!error) return null;
  const { title, detail, wayOut } = isProblem(error)
    ? error
    : { title: t('problem.away'), detail: t('problem.awayDetail'), wayOut: t('problem.awayWayOut') };
  return (
    <Alert role="alert" color="red" icon={<IconAlertCircle aria-hidden />} title={title} variant="light">
      <Text>{detail}</Text>
      {wayOut && wayOut !== detail && <Text mt={4}>{wayOut}</Text>}
    </Alert>
  );
}
