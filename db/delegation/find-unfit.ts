import { type Kysely, sql } from 'kysely';
import type { DB } from '../generated/database.ts';

/** Which of the accounts cannot stand in on a day (ISO): no longer in use, or absent themselves. */
export async function findUnfit(db: Kysely<DB>, accounts: readonly string[], day: string): Promise<string[]> {
  const rows = await db
    .selectFrom('account')
    .select('account.id')
    .where('account.id', 'in', [...accounts])
    .where(
      sql<boolean>`(not account.active or exists (select from delegation where delegation.account_id = account.id
        and delegation.revoked_at is null and delegation.during @> ${day}::date))`,
    )
    .execute();
  return rows.map(({ id }) => id);
}
