import { Box, Group, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';

interface Said {
  /** The answer to the question the page is opened with. */
  title: string;
  /** On what it rests. */
  under?: ReactNode;
  /** What can be done here. */
  actions?: ReactNode;
}

/** The one heading of the first level; it names the window as well. */
export function PageTitle({ title, under, actions }: Said) {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = `${title} – ${t('app.name')}`;
  }, [title, t]);
  return (
    <Group justify="space-between" align="flex-start" mb="lg" gap="md">
      <Box style={{ flex: '1 1 20rem' }}>
        <Title order={1}>{title}</Title>
        {under && (
          <Text c="var(--quiet)" mt={4}>
            {under}
          </Text>
        )}
      </Box>
      {actions && (
        <Group gap="sm" className="no-print">
          {actions}
        </Group>
      )}
    </Group>
  );
}
