import { sql, type Transaction } from 'kysely';
import type { DB } from '../generated/database.ts';

/** Until the transaction ends nobody else writes a row about this file, or removes it. @param key its key in the store */
export async function lockFile(tx: Transaction<DB>, key: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(tx);
}
