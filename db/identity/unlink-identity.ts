import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

/**
 * Ends a link and, with it, the sessions of its account: whoever came in by the link is out.
 * @returns false when it had ended already
 */
export async function unlinkIdentity(
  db: Database,
  { id, by, reason }: { id: string; by: string; reason: string },
): Promise<boolean> {
  const { rows } = await sql`
    with ended as (
      update account_identity set unlinked_by = ${by}::uuid, unlinked_at = now(), unlink_reason = ${reason}
      where id = ${id}::uuid and unlinked_at is null
      returning account_id
    ), signed_out as (
      delete from web_session using ended where web_session.account_id = ended.account_id
    )
    select account_id from ended`.execute(db);
  return rows.length > 0;
}
