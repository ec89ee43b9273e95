import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

/** Whom and what a proposal speaks of; null where the record knows no such thing. */
export interface ProposalFacts {
  /** Agency of the employee. */
  employeeAgency: string | null;
  /** Unit of the post the employee holds today. */
  originUnit: string | null;
  targetAgency: string | null;
  targetUnit: string | null;
}

export async function findProposal(db: Database, employee: string, targetPost: string): Promise<ProposalFacts> {
  const { rows } = await sql<ProposalFacts>`
    select employee.agency_id as "employeeAgency", origin.unit_id as "originUnit",
      unit.agency_id as "targetAgency", target.unit_id as "targetUnit"
    from (values (1)) as one
    left join employee on employee.id = ${employee}::uuid
    left join agency on agency.id = employee.agency_id
    left join incumbency on incumbency.employee_id = employee.id
      and incumbency.valid_at @> (now() at time zone agency.time_zone)::date
    left join post origin on origin.id = incumbency.post_id
    left join post target on target.id = ${targetPost}
    left join org_unit unit on unit.id = target.unit_id`.execute(db);
  return rows[0]!;
}
