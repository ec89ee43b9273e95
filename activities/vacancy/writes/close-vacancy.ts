import { sql } from 'kysely';
import type { VacancyRecorded } from '../../../contract/vacancy.ts';
import { findRoleHolders } from '../../../db/organisation/find-role-holders.ts';
import { letters } from '../../../domain/notification/letters.ts';
import { type VacancyOutcome, vacancyOutcomeLabels } from '../../../domain/vacancy/vacancy-state.ts';
import { cancelOpenTasks } from '../../mutation-case/writes/cancel-task.ts';
import type { VacancyDesk } from '../vacancy-desk.ts';

/** Ends a vacancy: what waits falls away, nominees are free for others, and who was interested hears how it ended. */
export async function closeVacancy(desk: VacancyDesk, outcome: VacancyOutcome): Promise<VacancyRecorded> {
  const { id, number, agency_id, opened_by, position_name } = desk.vacancy;
  await cancelOpenTasks(desk);
  await desk.tx
    .updateTable('vacancy_nomination')
    .set({ state: 'dropped' })
    .where('vacancy_id', '=', id)
    .where('state', 'in', ['waiting', 'opened'])
    .execute();
  await desk.set({ state: 'closed', outcome, closed_at: desk.now });
  const { rows } = await sql<{ id: string }>`
    select distinct account.id from vacancy_interest join account using (employee_id)
    where vacancy_id = ${id}::uuid and withdrawn_at is null`.execute(desk.tx);
  const officers = opened_by === null ? await findRoleHolders(desk.tx, agency_id, 'hr-officer') : [opened_by];
  const letter = letters['vacancy-closed']({ number, position: position_name, outcome: vacancyOutcomeLabels[outcome] });
  await desk.tell([...new Set([...rows.map((row) => row.id), ...officers])], letter);
  desk.audit('vacancy-closed', { outcome });
  return {};
}
