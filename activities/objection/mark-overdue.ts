import type { Selectable } from 'kysely';
import type { Task } from '../../db/generated/database.ts';
import { findRoleHolders } from '../../db/organisation/find-role-holders.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import { letters } from '../../domain/notification/letters.ts';
import { raiseObjectionOverdue } from '../alarm/raise-alarm.ts';
import type { CaseDesk } from '../mutation-case/case-desk.ts';
import { notify } from '../notification/notify.ts';
import { tellOfObjection } from './tell-of-objection.ts';

/** The period to decide is over without a decision: a mark that stays, an alarm, and a letter to whoever waits (PP 79/2021). */
export async function markOverdue(desk: CaseDesk, task: Selectable<Task>): Promise<void> {
  if (task.due_at > desk.now) return;
  const marked = await desk.tx
    .updateTable('objection')
    .set({ overdue_at: desk.now })
    .where('task_id', '=', task.id)
    .where('overdue_at', 'is', null)
    .returning('number')
    .executeTakeFirst();
  if (!marked) return;
  const decideBy = localDate(task.due_at.getTime(), desk.case.time_zone).toString();
  const { case_number: caseNumber } = desk.case;
  desk.audit('objection-overdue', { due: task.due_at.toISOString() }, { task: task.id });
  await raiseObjectionOverdue(desk, task, decideBy);
  const holders =
    task.account_id === null
      ? await findRoleHolders(desk.tx, desk.case.agency_id, 'appointing-authority')
      : [task.account_id];
  await notify(desk, {
    accounts: holders.filter((account) => !task.barred.includes(account)),
    letter: letters['alarm-objection-overdue']({ caseNumber, decideBy }),
    dedupe: `objection-overdue-authority:${task.id}:${decideBy}`,
  });
  await tellOfObjection(desk, letters['objection-overdue']({ caseNumber, decideBy }), decideBy);
}

/** A day of collective leave, loaded afterwards, moved the end of the period into the future: it was not broken after all. */
export async function unmarkOverdue(desk: CaseDesk, task: Selectable<Task>): Promise<boolean> {
  if (task.due_at <= desk.now) return false;
  const unmarked = await desk.tx
    .updateTable('objection')
    .set({ overdue_at: null })
    .where('task_id', '=', task.id)
    .where('overdue_at', 'is not', null)
    .returning('number')
    .executeTakeFirst();
  return unmarked !== undefined;
}
