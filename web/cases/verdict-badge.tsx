import { Badge } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconClock, IconEyeOff, IconMinus } from '@tabler/icons-react';

const looks = {
  pass: { colour: 'green', icon: IconCircleCheck },
  warn: { colour: 'amber', icon: IconAlertTriangle },
  block: { colour: 'red', icon: IconCircleX },
  'block-unless-exception': { colour: 'red', icon: IconCircleX },
  'not-applicable': { colour: 'gray', icon: IconMinus },
  unknown: { colour: 'gray', icon: IconClock },
  withheld: { colour: 'gray', icon: IconEyeOff },
} as const;

export type Verdict = keyof typeof looks;

/** A verdict in colour, sign and word. */
export function VerdictBadge({ verdict, children }: { verdict: Verdict; children: string | number }) {
  const { colour, icon: Icon } = looks[verdict];
  return (
    <Badge
      variant="light"
      color={colour}
      radius="sm"
      size="lg"
      tt="none"
      fw={600}
      leftSection={<Icon size={16} aria-hidden />}
      style={{ border: `1px solid var(--mantine-color-${colour}-3)`, flex: 'none', maxWidth: 'none' }}
      styles={{ label: { overflow: 'visible' } }}
    >
      {children}
    </Badge>
  );
}
