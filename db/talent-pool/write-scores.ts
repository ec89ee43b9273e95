import { sql, type Transaction } from 'kysely';
import type { DB } from '../generated/database.ts';

export interface NewScores {
  agency: string;
  assessedOn: string;
  schemeId: string;
  reason: string;
  by: string;
  scores: readonly { employeeId: string; performance: string; potential: number }[];
}

/** Which of these are employees of the agency, and which of them have scores of that day; the rows are held until the end. */
export async function readScored(
  tx: Transaction<DB>,
  { agency, assessedOn, employees }: { agency: string; assessedOn: string; employees: readonly string[] },
): Promise<{ known: Set<string>; assessed: Set<string> }> {
  // First the lock, then the look: who records the same day at the same time is seen.
  await sql`select from employee where id = any(${[...employees]}::uuid[]) order by id for no key update`.execute(tx);
  const { rows } = await sql<{ id: string; assessed: boolean }>`
    select employee.id, exists (select from talent_profile profile where profile.employee_id = employee.id
      and profile.assessed_on = ${assessedOn}::date) as assessed
    from employee where employee.id = any(${[...employees]}::uuid[]) and employee.agency_id = ${agency}
      and employee.erased_at is null`.execute(tx);
  return {
    known: new Set(rows.map(({ id }) => id)),
    assessed: new Set(rows.filter(({ assessed }) => assessed).map(({ id }) => id)),
  };
}

export async function insertScores(tx: Transaction<DB>, { scores, ...said }: NewScores): Promise<void> {
  await sql`
    insert into talent_profile (employee_id, assessed_on, scheme_id, performance_axis, potential_axis, source, recorded_at,
      recorded_by, reason)
    select "employeeId", ${said.assessedOn}::date, ${said.schemeId}, performance, potential, 'hr', now(), ${said.by}::uuid,
      ${said.reason}
    from json_to_recordset(${JSON.stringify(scores)}::json)
      as given("employeeId" uuid, performance text, potential int)`.execute(tx);
}
