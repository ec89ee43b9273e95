import type { Database } from '../open-database.ts';

/** Whoever saw a target post before its publication is on record (F29). */
export async function noteEmbargoReads(
  db: Database,
  account: string,
  route: string,
  caseNumbers: readonly string[],
): Promise<void> {
  if (caseNumbers.length === 0) return;
  const read_at = new Date();
  await db
    .insertInto('embargo_read')
    .values(caseNumbers.map((case_number) => ({ case_number, account_id: account, route, read_at })))
    .execute();
}
