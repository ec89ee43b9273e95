import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

export interface IdentityRow {
  id: string;
  accountId: string;
  agency: string;
  issuer: string;
  subject: string;
  linkedAt: Date;
  linkedBy: string | null;
  reason: string | null;
  unlinkedAt: Date | null;
  unlinkedBy: string | null;
  unlinkReason: string | null;
}

/** Links of an account, or one by its id, with those that have ended; the present ones first, then the latest. */
export async function listIdentities(db: Database, by: { account: string } | { id: string }): Promise<IdentityRow[]> {
  const condition = 'id' in by ? sql`i.id = ${by.id}::uuid` : sql`i.account_id = ${by.account}::uuid`;
  const { rows } = await sql<IdentityRow>`
    select i.id, i.account_id as "accountId", account.agency_id as agency, i.issuer, i.subject,
      i.recorded_at as "linkedAt", linking.name as "linkedBy", i.reason, i.unlinked_at as "unlinkedAt",
      unlinking.name as "unlinkedBy", i.unlink_reason as "unlinkReason"
    from account_identity i
    join account on account.id = i.account_id
    left join account linking on linking.id = i.linked_by
    left join account unlinking on unlinking.id = i.unlinked_by
    where ${condition} order by i.unlinked_at desc nulls first, i.id desc limit 200`.execute(db);
  return rows;
}
