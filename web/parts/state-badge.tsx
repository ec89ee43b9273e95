import { Badge, type MantineStyleProp } from '@mantine/core';
import type { IconCircleCheck } from '@tabler/icons-react';

interface Props {
  colour: string;
  icon: typeof IconCircleCheck;
  style?: MantineStyleProp;
  children: string | number;
}

/** A state in colour, sign and word; the word is never cut off. */
export function StateBadge({ colour, icon: Icon, style, children }: Props) {
  return (
    <Badge
      variant="light"
      color={colour}
      radius="sm"
      size="lg"
      tt="none"
      fw={600}
      leftSection={<Icon size={16} aria-hidden />}
      style={[{ flex: 'none', maxWidth: 'none' }, style]}
      styles={{ label: { overflow: 'visible' } }}
    >
      {children}
    </Badge>
  );
}
