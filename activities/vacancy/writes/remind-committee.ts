import type { VacancyRecorded } from '../../../contract/vacancy.ts';
import { findRoleHolders } from '../../../db/organisation/find-role-holders.ts';
import { addSpan } from '../../../domain/calendar/add-span.ts';
import { letters } from '../../../domain/notification/letters.ts';
import type { VacancyDesk } from '../vacancy-desk.ts';

/** A shortlist that nobody decided in time: the committee is reminded and its appointing authority told, until it decides (F06). */
export async function remindCommittee(desk: VacancyDesk): Promise<VacancyRecorded> {
  const { id, number, agency_id, round, position_name } = desk.vacancy;
  const { reminders } = await desk.tx
    .updateTable('vacancy_task')
    .set(({ eb }) => ({ reminders: eb('reminders', '+', 1) }))
    .where('vacancy_id', '=', id)
    .where('round', '=', round)
    .returning('reminders')
    .executeTakeFirstOrThrow();
  const chairs = await findRoleHolders(desk.tx, agency_id, 'panel-chair');
  const above = await findRoleHolders(desk.tx, agency_id, 'appointing-authority');
  const letter = letters['shortlist-overdue']({ id, number, position: position_name });
  await desk.tell([...new Set([...chairs, ...above])], letter, String(reminders));
  desk.audit('shortlist-reminded', { round, reminders });
  const { at } = addSpan(desk.now.getTime(), desk.policy['attention.repeatOverdue'], await desk.calendar());
  return { until: Math.max(at, desk.now.getTime() + 1000) };
}
