import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconClock, IconEyeOff, IconMinus } from '@tabler/icons-react';
import { StateBadge } from '../parts/state-badge.tsx';

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
    <StateBadge colour={colour} icon={Icon} style={{ border: `1px solid var(--mantine-color-${colour}-3)` }}>
      {children}
    </StateBadge>
  );
}
