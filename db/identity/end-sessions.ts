import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

/**
 * Ends sessions of an account of the agency: the one given, or all of them.
 * @returns how many there were
 */
export async function endSessions(
  db: Database,
  { account, agency, session }: { account: string; agency: string; session?: string },
): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from web_session using account
    where account.id = web_session.account_id and account.agency_id = ${agency}
      and web_session.account_id = ${account}::uuid
      ${session === undefined ? sql`` : sql`and web_session.session_id = ${session}::uuid`}`.execute(db);
  return Number(numAffectedRows ?? 0);
}
