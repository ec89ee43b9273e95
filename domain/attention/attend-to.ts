import { assertNever } from '../assert-never.ts';
import type { Attention, AttentionDone, AttentionState } from './attention-state.ts';
import { nextAttention } from './next-attention.ts';

/** An act that is due now. */
export interface DueAct extends Attention {
  /** How many scheduled moments it stands for: 1, or more when earlier reminders were missed and it takes their place. */
  readonly standsFor: number;
}

export interface Attending {
  /** In the order of their moments: at most one reminder and one escalation. */
  readonly acts: readonly DueAct[];
  /** What is done once the acts are. */
  readonly done: AttentionDone;
  /** The moment to wake up next, always after `now`. */
  readonly next: Attention;
}

/**
 * What an open task calls for at `now` (epoch ms). Reminders missed while nobody could send them collapse into the
 * latest, which tells how many it stands for; an escalation is never swallowed by a reminder, for it goes to somebody
 * else.
 */
export function attendTo(state: AttentionState, now: number): Attending {
  let done = state.done;
  let reminder: DueAct | undefined;
  let escalation: DueAct | undefined;

  let next = nextAttention(state);
  while (next.at <= now) {
    if (next.act === 'escalate') escalation = { ...next, standsFor: 1 };
    else reminder = { ...next, standsFor: (reminder?.standsFor ?? 0) + 1 };
    done = afterDoing(done, next, now);
    next = nextAttention({ ...state, done });
  }

  const acts = [reminder, escalation].filter((act) => act !== undefined).sort((a, b) => a.at - b.at);
  return { acts, done, next };
}

function afterDoing(done: AttentionDone, { act }: Attention, now: number): AttentionDone {
  switch (act) {
    case 'remind-before':
      return { ...done, remindedBefore: true };
    case 'remind-due':
      return { ...done, remindedDue: true };
    case 'remind-overdue':
      return { ...done, overdueReminders: done.overdueReminders + 1 };
    case 'escalate':
      return { ...done, escalatedAt: now };
    default:
      return assertNever(act);
  }
}
