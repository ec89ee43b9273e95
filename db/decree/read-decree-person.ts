import { type Kysely, sql } from 'kysely';
import type { DB } from '../generated/database.ts';

export interface PersonOfCase {
  name: string;
  title_prefix: string | null;
  title_suffix: string | null;
  nip: string;
  rank: string | null;
  fromPost: string;
  fromUnit: string;
  toPost: string;
  toUnit: string;
  /** ISO date. */
  effectiveOn: string | null;
}

/** Whom a decree moves from where to where, as the record has it now. */
export async function readDecreePerson(db: Kysely<DB>, caseNumber: string): Promise<PersonOfCase> {
  const { rows } = await sql<PersonOfCase>`
    select e.name, e.title_prefix, e.title_suffix, e.nip, e.rank, origin.name as "fromPost", from_unit.name as "fromUnit",
      target.name as "toPost", to_unit.name as "toUnit", c.effective_date::text as "effectiveOn"
    from mutation_case c
    join employee e on e.id = c.employee_id
    join post from_post on from_post.id = c.origin_post_id
    join position origin on origin.id = from_post.position_id
    join org_unit from_unit on from_unit.id = from_post.unit_id
    join post to_post on to_post.id = c.target_post_id
    join position target on target.id = to_post.position_id
    join org_unit to_unit on to_unit.id = to_post.unit_id
    where c.case_number = ${caseNumber}`.execute(db);
  return rows[0]!;
}
