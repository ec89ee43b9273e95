import { Button, Group } from '@mantine/core';
import { IconDownload, IconFileTypePdf } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useHalfWords } from './use-half-words.ts';

/** The same report on paper and as values. */
export function Downloads({ half, compact = false }: { half: string; compact?: boolean }) {
  const { t } = useTranslation();
  const sayHalf = useHalfWords();
  const size = compact ? 'compact-md' : 'sm';
  return (
    <Group gap="xs">
      <Button
        component="a"
        variant="default"
        size={size}
        href={`/v1/evaluations/${half}.pdf`}
        leftSection={<IconFileTypePdf size={18} aria-hidden />}
        aria-label={t('evaluation.pdf', { half: sayHalf(half) })}
      >
        PDF
      </Button>
      <Button
        component="a"
        variant="default"
        size={size}
        href={`/v1/evaluations/${half}.csv`}
        download
        leftSection={<IconDownload size={18} aria-hidden />}
        aria-label={t('evaluation.csv', { half: sayHalf(half) })}
      >
        CSV
      </Button>
    </Group>
  );
}
