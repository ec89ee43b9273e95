import { sql } from 'kysely';
import type { Database } from '../../db/open-database.ts';

/** Databases are apart, the Temporal server is shared: two test files must not make the same case number. */
export async function startOwnCaseNumbers(owner: Database): Promise<void> {
  await sql`select setval('case_number', ${(process.pid % 9_000) * 100 + 1})`.execute(owner);
}
