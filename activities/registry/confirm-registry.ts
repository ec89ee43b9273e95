import { resolveTaskAlarms } from '../alarm/raise-alarm.ts';
import type { CaseDesk } from '../mutation-case/case-desk.ts';

/** The task is completed by the registry's own confirmation: no form, nobody's name, the debts say what was confirmed. */
export async function confirmRegistry(desk: CaseDesk, task: string): Promise<void> {
  const done = await desk.tx
    .updateTable('task')
    .set({ state: 'completed', completed_at: desk.now })
    .where('id', '=', task)
    .where('state', '=', 'open')
    .returning('unassigned')
    .executeTakeFirst();
  if (!done) return;
  if (done.unassigned) await resolveTaskAlarms(desk, task);
  desk.audit('task-completed', { kind: 'registry-update', confirmedBy: 'registry' }, { task });
}
