import { sql } from 'kysely';
import type { Database } from '../../db/open-database.ts';
import { refreshProfiles } from '../matching/refresh-profiles.ts';

const statementPeople = 5_000;

/** What matching reads of everybody in the file, once all of them are written and seated. */
export async function refreshImported(db: Database, nips: readonly string[], at: Date): Promise<void> {
  for (let start = 0; start < nips.length; start += statementPeople) {
    const some = nips.slice(start, start + statementPeople);
    const { rows } = await sql<{ id: string }>`select id from employee where nip = any(${some}::text[])`.execute(db);
    await refreshProfiles(
      db,
      rows.map(({ id }) => id),
      at,
    );
  }
}
