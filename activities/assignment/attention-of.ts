import type { Selectable } from 'kysely';
import type { Task } from '../../db/generated/database.ts';
import type { AttentionState } from '../../domain/attention/attention-state.ts';
import { superiorOf } from './superior-of.ts';
import type { TaskDesk } from './task-desk.ts';

/** An open task as its reminders see it. */
export async function attentionOf(desk: TaskDesk, task: Selectable<Task>): Promise<AttentionState> {
  return {
    openedAt: task.opened_at.getTime(),
    dueAt: task.due_at.getTime(),
    policy: desk.policy,
    calendar: await desk.calendar(),
    done: {
      remindedBefore: task.reminded_before,
      remindedDue: task.reminded_due,
      overdueReminders: task.overdue_reminders,
      ...(task.escalated_at && { escalatedAt: task.escalated_at.getTime() }),
    },
    hasSuperior: await mayEscalate(desk, task),
  };
}

/** Nothing is escalated before it is due, so nobody is looked up before. */
async function mayEscalate(desk: TaskDesk, task: Selectable<Task>): Promise<boolean> {
  if (task.due_at > desk.now || task.escalated_at !== null) return true;
  return (await superiorOf(desk, task)) !== undefined;
}
