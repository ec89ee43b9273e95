import { attendOpenTask } from '../../assignment/attend-open-task.ts';
import { markOverdue } from '../../objection/mark-overdue.ts';
import type { CaseDesk } from '../case-desk.ts';
import { passSeatOfTied } from './recuse-seat.ts';

/** Reminders and escalation of an open task; a seat whose member turned out to be tied passes on instead (F06, R22). */
export async function attendTask(desk: CaseDesk, id: string): Promise<void> {
  const open = await desk.tx
    .selectFrom('task')
    .selectAll()
    .where('id', '=', id)
    .where('state', '=', 'open')
    .executeTakeFirst();
  if (!open || (await passSeatOfTied(desk, open))) return;
  if (open.kind === 'objection-decision') await markOverdue(desk, open);
  await attendOpenTask(desk, open);
}
