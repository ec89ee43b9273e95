import type { Database } from '../open-database.ts';

/** @returns undefined for an account of another agency, as for one that does not exist */
export async function findAccount(db: Database, id: string, agency: string): Promise<{ active: boolean } | undefined> {
  return db
    .selectFrom('account')
    .select('active')
    .where('id', '=', id)
    .where('agency_id', '=', agency)
    .executeTakeFirst();
}
