import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

/** @returns whether the account has such a notification; reading it twice keeps the first time */
export async function markNotificationRead(db: Database, account: string, id: string): Promise<boolean> {
  const row = await db
    .updateTable('notification')
    .set({ read_at: sql<Date>`coalesce(read_at, now())` })
    .where('id', '=', id)
    .where('account_id', '=', account)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}
