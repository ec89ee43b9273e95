import type { Clock } from './objection-clock.ts';
import type { ObjectionRefusalCode } from './objection-refusals.ts';
import type { ObjectionState } from './objection-state.ts';

/** How a case stands for somebody who wants to object. */
interface FilingStanding {
  /** The window; absent while the decree was not received. */
  window?: Clock | undefined;
  /** An objection that is there already. */
  earlier?: ObjectionState | undefined;
}

/**
 * Why an objection cannot be filed now (epoch ms), or undefined where it can: day 14 is accepted, day 15 is late (PP 79/2021). Who files is
 * looked at elsewhere.
 */
export function refuseFiling({ window, earlier }: FilingStanding, now: number): ObjectionRefusalCode | undefined {
  if (earlier === 'withdrawn') return 'objection-withdrawn';
  if (earlier !== undefined && earlier !== 'inadmissible') return 'objection-already-filed';
  if (window === undefined) return 'objection-before-receipt';
  return now >= window.over ? 'objection-late' : undefined;
}
