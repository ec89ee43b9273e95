import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** Nothing is here: says so, and what can be done about it. */
export function EmptyState({ title, words, action }: { title: string; words: string; action?: ReactNode }) {
  return (
    <Stack align="center" gap="xs" py="xl" ta="center">
      <Title order={2}>{title}</Title>
      <Text c="var(--quiet)" maw={520}>
        {words}
      </Text>
      {action}
    </Stack>
  );
}
