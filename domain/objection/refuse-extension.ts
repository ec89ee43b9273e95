import type { ObjectionRefusalCode } from './objection-refusals.ts';
import type { ObjectionState } from './objection-state.ts';

interface ExtensionStanding {
  state: ObjectionState | undefined;
  /** Days granted before; 0 where there was no extension. */
  extendedBy: number;
  /** When the period is over, epoch ms. */
  over: number;
  /** The most days that the policy allows; 0 where it names no ground. */
  allowed: number;
}

/** Why the period to decide cannot be extended by so many days: once, before it is over, and only where the policy names a ground. */
export function refuseExtension(
  { state, extendedBy, over, allowed }: ExtensionStanding,
  days: number,
  now: number,
): ObjectionRefusalCode | undefined {
  if (state !== 'pending') return 'objection-not-pending';
  if (extendedBy > 0) return 'objection-already-extended';
  if (now >= over) return 'objection-overdue';
  return days > allowed ? 'objection-extension-unlawful' : undefined;
}
