import type { AttentionDone } from './attention-state.ts';

/**
 * What counts as done after a changed calendar or an extension moved the due moment (epoch ms). A task that is no longer
 * overdue is reminded and escalated anew when its new moment comes; one that still is keeps its count.
 */
export function afterDueMoved(done: AttentionDone, dueAt: number, now: number): AttentionDone {
  if (dueAt <= now) return done;
  return { remindedBefore: done.remindedBefore, remindedDue: false, overdueReminders: 0 };
}
