import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

/**
 * Ends what an account has in sessions beyond the newest ones.
 * @param most how many stay
 * @returns how many were ended
 */
export async function endOldestSessions(db: Database, account: string, most: number): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from web_session where account_id = ${account}::uuid and sid not in (
      select sid from web_session where account_id = ${account}::uuid and expire > now()
      order by (sess -> 'person' ->> 'startedAt')::numeric desc, sid limit ${most})`.execute(db);
  return Number(numAffectedRows ?? 0);
}
