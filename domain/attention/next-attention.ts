import { addSpan } from '../calendar/add-span.ts';
import type { Span } from '../calendar/span.ts';
import type { Attention, AttentionState } from './attention-state.ts';

/**
 * The next moment an open task calls for attention, past moments included. There always is one: reminders of an overdue
 * task repeat until it is done, counted from its due moment.
 *
 * A reminder before the due date whose moment was already past when the task opened is left out. Without a superior
 * there is no escalation; the reminders go on.
 */
export function nextAttention(state: AttentionState): Attention {
  return undone(state).reduce((earliest, other) => (other.at < earliest.at ? other : earliest));
}

/** What is still to come, at the same instant the reminder before the escalation. */
function undone(state: AttentionState): [Attention, ...Attention[]] {
  const { openedAt, dueAt, policy, calendar, done, hasSuperior } = state;
  const after = (span: Span): number => addSpan(dueAt, span, calendar).at;

  const repeat = policy['attention.repeatOverdue'];
  const overdue = after({ ...repeat, amount: repeat.amount * (done.overdueReminders + 1) });
  const still: [Attention, ...Attention[]] = [{ at: overdue, act: 'remind-overdue' }];

  if (hasSuperior && done.escalatedAt === undefined)
    still.push({ at: after(policy['attention.escalateAfter']), act: 'escalate' });
  if (!done.remindedDue) still.push({ at: dueAt, act: 'remind-due' });
  if (!done.remindedBefore) {
    const before = after(policy['attention.remindBefore']);
    if (before > openedAt) still.push({ at: before, act: 'remind-before' });
  }
  return still;
}
