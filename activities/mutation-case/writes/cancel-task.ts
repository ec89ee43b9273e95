import { resolveTaskAlarms } from '../../alarm/raise-alarm.ts';
import { openTasksOf } from '../../assignment/open-tasks-of.ts';
import type { TaskDesk } from '../../assignment/task-desk.ts';

/** A task nobody needs to do any more: a session closed without this vote, a case or a vacancy that ended. */
export async function cancelTask(desk: TaskDesk, id: string): Promise<void> {
  const cancelled = await desk.tx
    .updateTable('task')
    .set({ state: 'cancelled' })
    .where('id', '=', id)
    .where('state', '=', 'open')
    .returning('unassigned')
    .executeTakeFirst();
  if (cancelled?.unassigned) await resolveTaskAlarms(desk, id);
  desk.audit('task-cancelled', undefined, { task: id });
}

export async function cancelOpenTasks(desk: TaskDesk): Promise<void> {
  for (const { id } of await openTasksOf(desk)) await cancelTask(desk, id);
}
