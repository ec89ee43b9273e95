import { Box, Group, Text } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { followEvents } from './follow-events.ts';
import classes from './live-connection.module.css';

/** What changes is shown by itself; while the line is down that is said, quietly, and what was missed is fetched afterwards. */
export function LiveConnection() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [lost, lose] = useState(false);
  useEffect(() => followEvents(queries, lose), [queries]);
  return (
    <Box role="status" className={lost ? `${classes.lost} no-print` : undefined}>
      {lost && (
        <Group gap="xs" wrap="nowrap">
          <IconPlugConnectedX size={18} aria-hidden />
          <Text fz="sm">{t('live.lost')}</Text>
        </Group>
      )}
    </Box>
  );
}
