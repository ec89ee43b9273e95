import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

export interface Link {
  issuer: string;
  subject: string;
  account: string;
  by: string;
  reason: string;
}

/**
 * Links an issuer's subject to an account; linking the same two again changes nothing.
 * @returns id of the link, or undefined when the subject stands for another account
 */
export async function linkIdentity(db: Database, link: Link): Promise<string | undefined> {
  await sql`
    insert into account_identity (issuer, subject, account_id, linked_by, reason)
    values (${link.issuer}, ${link.subject}, ${link.account}::uuid, ${link.by}::uuid, ${link.reason})
    on conflict (issuer, subject) where unlinked_at is null do nothing`.execute(db);
  const { rows } = await sql<{ id: string }>`
    select id from account_identity
    where issuer = ${link.issuer} and subject = ${link.subject} and account_id = ${link.account}::uuid
      and unlinked_at is null`.execute(db);
  return rows[0]?.id;
}
