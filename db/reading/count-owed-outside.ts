import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

export interface OwedOutside {
  /** News that wait for an agency's system, and those of them that were refused at least once. */
  webhooksOwed: number;
  webhooksFailing: number;
  webhooksGivenUp: number;
  /** Since when the oldest letter waits for a mail server; null where none waits. */
  oldestLetterAt: Date | null;
}

/** What leaves the house and has not arrived, over all agencies. */
export async function countOwedOutside(db: Database): Promise<OwedOutside> {
  const { rows } = await sql<OwedOutside>`
    select count(*) filter (where state = 'owed')::int as "webhooksOwed",
      count(*) filter (where state = 'owed' and attempts > 0)::int as "webhooksFailing",
      count(*) filter (where state = 'given-up')::int as "webhooksGivenUp",
      (select min(created_at) from notification where mail_state = 'owed') as "oldestLetterAt"
    from webhook_delivery where state <> 'sent'`.execute(db);
  return rows[0]!;
}
