import { sql } from 'kysely';
import { computeDirection } from '../../domain/personnel/direction.ts';
import type { SettlementPost } from '../../domain/placement/placement-facts.ts';
import { readChosenPost } from '../../db/post-choice/read-chosen-post.ts';
import type { Database } from '../../db/open-database.ts';

interface Asked {
  caseNumber: string;
  postId: string;
  /** ISO date. */
  today: string;
}

/** A post that somebody might get in place of the one they cannot go back to. */
export async function readSettlementPost(db: Database, { caseNumber, postId, today }: Asked): Promise<SettlementPost> {
  const { rows } = await sql<{ origin: string; agency: string; free: boolean }>`
    select c.origin_post_id as origin, c.agency_id as agency,
      not exists (select from incumbency where post_id = ${postId} and (upper_inf(valid_at) or upper(valid_at) > ${today}::date))
      and not exists (select from mutation_case other where other.target_post_id = ${postId} and other.reserves_post
        and other.case_number <> c.case_number)
      and not exists (select from post_closure where post_id = ${postId}) as free
    from mutation_case c where c.case_number = ${caseNumber}`.execute(db);
  const { origin, agency, free } = rows[0]!;
  const [before, offered] = [await readChosenPost(db, origin), await readChosenPost(db, postId)];
  const known = offered?.agencyId === agency;
  return { known, free, equal: known && computeDirection(before!, offered) !== 'demotion' };
}
