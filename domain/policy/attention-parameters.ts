import { workingDays } from '../calendar/span.ts';
import { after, before } from './define-parameter.ts';
import type { PolicyParameter } from './policy-parameter.ts';

/** When people are reminded of a task and when their superior hears of it. */
export const attentionParameters = {
  'attention.remindBefore': before(workingDays(-1), 'Pengingat sebelum jatuh tempo.', 'Reminder before a task is due.'),
  'attention.repeatOverdue': after(
    workingDays(2),
    'Jarak antar pengingat setelah jatuh tempo.',
    'Time between reminders of an overdue task.',
  ),
  'attention.escalateAfter': after(
    workingDays(2),
    'Eskalasi kepada atasan setelah jatuh tempo.',
    'Escalation to the superior after a task was due.',
  ),
} as const satisfies Record<string, PolicyParameter>;
