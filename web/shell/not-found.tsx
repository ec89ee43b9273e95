import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../parts/empty-state.tsx';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <EmptyState
      title={t('problem.notFound')}
      words={t('problem.notFoundWords')}
      action={
        <Button component="a" href="/">
          {t('problem.home')}
        </Button>
      }
    />
  );
}
