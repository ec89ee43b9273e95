import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

/** The account that an issuer means by a subject, where somebody has linked the two. */
export async function findAccountOfIdentity(
  db: Database,
  issuer: string,
  subject: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ account: string }>`
    select account_id as account from account_identity where issuer = ${issuer} and subject = ${subject}
      and unlinked_at is null`.execute(db);
  return rows[0]?.account;
}
