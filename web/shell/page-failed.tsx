import { Button, Group, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../problem/problem-notice.tsx';

/** A page whose code could not be fetched or that broke: the rest stays, and it can be tried again. */
export function PageFailed({ error }: { error: unknown }) {
  const { t } = useTranslation();
  return (
    <Stack>
      <ProblemNotice error={error} />
      <Group>
        <Button onClick={() => location.reload()}>{t('problem.again')}</Button>
      </Group>
    </Stack>
  );
}
