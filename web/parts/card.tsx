import { Box, Group, Paper, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  /** The question answered, or the answer. */
  title: string;
  under?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
  order?: 2 | 3;
}

/** One question answered, in a box with a hairline border. */
export function Card({ title, under, aside, children, order = 2 }: Props) {
  return (
    <Paper component="section" withBorder radius="lg" p={{ base: 'md', sm: 'lg' }} bg="var(--card)" aria-label={title}>
      <Group justify="space-between" align="flex-start" mb="md" gap="sm">
        <Box>
          <Title order={order}>{title}</Title>
          {under && (
            <Text c="var(--quiet)" fz="sm">
              {under}
            </Text>
          )}
        </Box>
        {aside}
      </Group>
      {children}
    </Paper>
  );
}
