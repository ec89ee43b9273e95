import type { Kysely } from 'kysely';
import type { DB } from '../generated/database.ts';

/** Which of the accounts are in use in the agency. */
export async function findColleagues(db: Kysely<DB>, agency: string, accounts: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('account')
    .select('id')
    .where('agency_id', '=', agency)
    .where('active', '=', true)
    .where('id', 'in', [...accounts])
    .execute();
  return rows.map(({ id }) => id);
}
