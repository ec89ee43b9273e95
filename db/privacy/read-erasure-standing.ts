import { sql } from 'kysely';
import type { ErasureStanding } from '../../domain/privacy/refuse-erasure.ts';
import type { Database } from '../open-database.ts';

/** @param today ISO date; @returns undefined for nobody of this agency */
export async function readErasureStanding(
  db: Database,
  employee: string,
  agency: string,
  today: string,
): Promise<ErasureStanding | undefined> {
  const { rows } = await sql<ErasureStanding>`
    select e.legal_status as "legalStatus", e.erased_at is not null as erased,
      exists (select from mutation_case c where c.employee_id = e.id and c.closed_at is null) as "hasOpenCase",
      exists (select from incumbency i where i.employee_id = e.id and i.valid_at @> ${today}::date) as "holdsPost",
      greatest(
        coalesce((select max(upper(i.valid_at)) from incumbency i where i.employee_id = e.id), e.recorded_at::date),
        (select max(c.closed_at)::date from mutation_case c where c.employee_id = e.id)
      ) as "servedUntil"
    from employee e where e.id = ${employee}::uuid and e.agency_id = ${agency}`.execute(db);
  return rows[0];
}
