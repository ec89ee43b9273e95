import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

/** The agency a post belongs to, and the day of the last nightly rebuild of the profiles; undefined where there is no such post. */
export async function readMatchingAgency(
  db: Database,
  postId: string,
): Promise<{ agencyId: string; timeZone: string; profilesFrom: string | null } | undefined> {
  const { rows } = await sql<{ agencyId: string; timeZone: string; profilesFrom: string | null }>`
    select agency.id as "agencyId", agency.time_zone as "timeZone",
      (select max(day)::text from profile_rebuild) as "profilesFrom"
    from post join org_unit on org_unit.id = post.unit_id join agency on agency.id = org_unit.agency_id
    where post.id = ${postId}`.execute(db);
  return rows[0];
}
