import { resolveTaskAlarms } from '../../alarm/raise-alarm.ts';
import type { CaseDesk } from '../case-desk.ts';

/** A task nobody needs to do any more: a session closed without this vote, a case that ended. */
export async function cancelTask(desk: CaseDesk, id: string): Promise<void> {
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

export async function cancelOpenTasks(desk: CaseDesk): Promise<void> {
  const open = await desk.tx
    .selectFrom('task')
    .select('id')
    .where('case_number', '=', desk.case.case_number)
    .where('state', '=', 'open')
    .orderBy('id')
    .execute();
  for (const { id } of open) await cancelTask(desk, id);
}
