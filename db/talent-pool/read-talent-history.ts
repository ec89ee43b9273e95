import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

export interface TalentHistoryRow {
  assessedOn: string;
  recordedAt: Date;
  recordedBy: string | null;
  source: string;
  reason: string | null;
  caseNumber: string | null;
  schemeId: string;
  performance: string | null;
  potential: number;
  /** Where the box itself was kept: the one found in a case. */
  box: number | null;
}

/** Every set of axis scores of a person, newest first: those of the register and those found in cases. */
export async function readTalentHistory(db: Database, employee: string): Promise<TalentHistoryRow[]> {
  const { rows } = await sql<TalentHistoryRow>`
    select assessed_on::text as "assessedOn", profile.recorded_at as "recordedAt", account.name as "recordedBy", source,
      reason, null as "caseNumber", scheme_id as "schemeId", performance_axis as performance, potential_axis as potential,
      null::int as box
    from talent_profile profile left join account on account.id = profile.recorded_by
    where profile.employee_id = ${employee}::uuid
    union all
    select (task.completed_at at time zone agency.time_zone)::date::text, task.completed_at, account.name, 'T07', null,
      c.case_number, found.talent_scheme, null, found.potential, found.talent_box
    from competency_assessment found join task on task.id = found.task_id
    join mutation_case c on c.case_number = found.case_number join agency on agency.id = c.agency_id
    left join account on account.id = task.completed_by
    where c.employee_id = ${employee}::uuid
    order by 1 desc, 2 desc`.execute(db);
  return rows;
}
