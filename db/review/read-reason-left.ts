import { type Kysely, sql } from 'kysely';
import type { ReasonLeft } from '../../domain/review/review-facts.ts';
import type { DB } from '../generated/database.ts';

/** Why the employee of a case does not hold its target post on a day; nothing while they do. */
export async function readReasonLeft(db: Kysely<DB>, caseNumber: string, day: string): Promise<ReasonLeft | undefined> {
  const { rows } = await sql<{ left: ReasonLeft | null }>`
    select case when employee.legal_status <> 'active' then 'left-service'
      when not exists (select from incumbency held where held.employee_id = employee.id
        and held.post_id = file.target_post_id and held.valid_at @> ${day}::date) then 'moved-on' end as left
    from mutation_case file join employee on employee.id = file.employee_id
    where file.case_number = ${caseNumber}`.execute(db);
  return rows[0]?.left ?? undefined;
}
