import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

export interface SessionLine {
  id: string;
  startedAt: Date;
  idleUntil: Date;
  /** The browser as it named itself. */
  agent: string;
}

/** The sessions of an account that have not run out, the newest first; only an account of the agency has any. */
export async function listSessions(db: Database, account: string, agency: string): Promise<SessionLine[]> {
  const { rows } = await sql<SessionLine>`
    select session_id as id, to_timestamp((sess -> 'person' ->> 'startedAt')::numeric / 1000) as "startedAt",
      expire as "idleUntil", sess -> 'person' ->> 'agent' as agent
    from web_session join account on account.id = web_session.account_id
    where web_session.account_id = ${account}::uuid and account.agency_id = ${agency} and expire > now()
    order by 2 desc, 1`.execute(db);
  return rows;
}
