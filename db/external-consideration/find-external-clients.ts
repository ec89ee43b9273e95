import type { Kysely } from 'kysely';
import type { DB } from '../generated/database.ts';

/** Accounts of the clients that answer one kind of consideration for an agency. */
export async function findExternalClients(db: Kysely<DB>, agencyId: string, kind: string): Promise<string[]> {
  const rows = await db
    .selectFrom('external_client')
    .select('account_id')
    .where('agency_id', '=', agencyId)
    .where('kind', '=', kind)
    .orderBy('account_id')
    .execute();
  return rows.map(({ account_id }) => account_id);
}
