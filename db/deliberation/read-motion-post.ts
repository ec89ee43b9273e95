import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

export interface MotionPost {
  agency: string;
  /** The employee holds it. */
  own: boolean;
  occupied: boolean;
  /** Another open case has reserved it. */
  reserved: boolean;
  /** The panel of this case has it as a motion already. */
  put: boolean;
}

/** What stands for or against putting a post to the panel of a case. */
export async function readMotionPost(
  db: Database,
  caseNumber: string,
  postId: string,
): Promise<MotionPost | undefined> {
  const { rows } = await sql<MotionPost>`
    select unit.agency_id as agency, c.origin_post_id = post.id as own,
      exists (select from incumbency where incumbency.post_id = post.id
        and incumbency.valid_at @> (now() at time zone agency.time_zone)::date
        and upper_inf(incumbency.valid_at)) as occupied,
      exists (select from mutation_case other where other.target_post_id = post.id and other.reserves_post
        and other.case_number <> c.case_number) as reserved,
      exists (select from motion where motion.case_number = c.case_number and motion.post_id = post.id) as put
    from mutation_case c, post join org_unit unit on unit.id = post.unit_id join agency on agency.id = unit.agency_id
    where c.case_number = ${caseNumber} and post.id = ${postId}`.execute(db);
  return rows[0];
}
