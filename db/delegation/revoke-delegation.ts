import type { Database } from '../open-database.ts';

/** A second revocation keeps the first. */
export async function revokeDelegation(db: Database, id: string, by: string): Promise<void> {
  await db
    .updateTable('delegation')
    .set({ revoked_by: by, revoked_at: new Date() })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .execute();
}
