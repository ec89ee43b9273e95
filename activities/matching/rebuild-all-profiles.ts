import { sql } from 'kysely';
import { auditTimeZone } from '../../contract/audit-checkpoint.ts';
import type { ProfilesRebuilt } from '../../contract/profile-rebuild.ts';
import type { Database } from '../../db/open-database.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import { rebuildProfiles } from './rebuild-profiles.ts';

/** The nightly rebuild, written down under its day; a second one that day leaves the first one's line. */
export async function rebuildAllProfiles(
  db: Database,
  { now }: { now: number },
  heartbeat: (seen: number) => void,
): Promise<ProfilesRebuilt> {
  const at = new Date(now);
  const changed = await rebuildProfiles(db, at, heartbeat);
  const day = localDate(now, auditTimeZone).toString();
  await sql`insert into profile_rebuild (day, changed, at) values (${day}, ${changed}, ${at}) on conflict do nothing`.execute(
    db,
  );
  return { changed };
}
