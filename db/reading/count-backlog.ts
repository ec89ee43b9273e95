import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

/** What waits for somebody or something, over all agencies. */
export interface Backlog {
  /** Letters that wait for a mail server. */
  owedMessages: number;
  openAlarms: number;
  overdueTasks: number;
  /** Commands that no case has answered yet; those of the last ten seconds are on their way. */
  unsettledCommands: number;
  /** Write-backs that the national registry has not taken yet. */
  owedToRegistry: number;
  /** What the national registry says otherwise and nobody has decided. */
  registryDifferences: number;
}

/** Six counts over what is open, cheap enough for every scrape. */
export async function countBacklog(db: Database): Promise<Backlog> {
  const { rows } = await sql<Backlog>`
    select (select count(*) from notification where mail_state = 'owed')::int as "owedMessages",
      (select count(*) from alarm where resolved_at is null)::int as "openAlarms",
      (select count(*) from task where state = 'open' and due_at < now())::int as "overdueTasks",
      ((select count(*) from command where state = 'sent' and sent_at < now() - interval '10 seconds')
        + (select count(*) from vacancy_command where state = 'sent' and sent_at < now() - interval '10 seconds'
          and uuid_extract_timestamp(id) < now() - interval '10 seconds'))::int
        as "unsettledCommands",
      (select count(*) from registry_debt where state = 'owed')::int as "owedToRegistry",
      (select count(*) from registry_difference where state = 'open')::int as "registryDifferences"`.execute(db);
  return rows[0]!;
}
