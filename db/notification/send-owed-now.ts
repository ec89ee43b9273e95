import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

/** Mail of a case that waits for its next attempt is due at once. @returns how many letters */
export async function sendOwedNow(db: Database, caseNumber: string): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('notification')
    .set({ mail_next_at: sql<Date>`now()` })
    .where('case_number', '=', caseNumber)
    .where('mail_state', '=', 'owed')
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
