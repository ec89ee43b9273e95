import type { Selectable } from 'kysely';
import type { Task } from '../../../db/generated/database.ts';
import { afterDueMoved } from '../../../domain/attention/after-due-moved.ts';
import { nextAttention } from '../../../domain/attention/next-attention.ts';
import { addSpan } from '../../../domain/calendar/add-span.ts';
import type { TaskKind } from '../../../domain/task/task-kind.ts';
import { raiseCalendarAlarm } from '../../alarm/raise-alarm.ts';
import { attentionOf } from '../../assignment/attention-of.ts';
import { watchOf } from '../../assignment/watch-of.ts';
import { openTasksOf } from '../../assignment/open-tasks-of.ts';
import type { TaskDesk } from '../../assignment/task-desk.ts';

/** The calendar changed: every open deadline is counted again from the day its task was opened, or the session is held (F06). */
export async function refreshDeadlines(
  desk: TaskDesk,
  countedFrom: (task: Selectable<Task>) => Promise<number>,
  extension: (task: Selectable<Task>) => Promise<number> = () => Promise.resolve(0),
): Promise<void> {
  const calendar = await desk.calendar();
  for (const before of await openTasksOf(desk)) {
    const from = await countedFrom(before);
    const period = desk.policy[`sla.${before.kind as TaskKind}`];
    const due = addSpan(from, { ...period, amount: period.amount + (await extension(before)) }, calendar);
    for (const year of due.undecreedYears) await raiseCalendarAlarm(desk, year);
    const moved = due.at !== before.due_at.getTime();
    if (!moved && due.provisional === before.due_provisional) continue;

    const state = await attentionOf(desk, before);
    const done = moved ? afterDueMoved(state.done, due.at, desk.now.getTime()) : state.done;
    const task = await desk.tx
      .updateTable('task')
      .set({
        due_at: new Date(due.at),
        due_provisional: due.provisional,
        reminded_before: done.remindedBefore,
        reminded_due: done.remindedDue,
        overdue_reminders: done.overdueReminders,
        escalated_at: done.escalatedAt === undefined ? null : new Date(done.escalatedAt),
      })
      .where('id', '=', before.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    desk.audit(
      'deadline-moved',
      { from: before.due_at.toISOString(), to: task.due_at.toISOString(), provisional: due.provisional },
      { task: task.id },
    );
    desk.watch(watchOf(task, nextAttention(await attentionOf(desk, task)), desk.now));
  }
}
