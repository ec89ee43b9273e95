import { sql } from 'kysely';
import type { Database } from '../open-database.ts';
import { commandColumns, type CommandRow } from './command-row.ts';

/**
 * Takes commands that nobody answered for some time. Taking one moves its sending time, so that two re-senders do not
 * take the same; no lock is held while it is sent, for the case's own writes refer to the row.
 */
export async function claimUnsettledCommands(db: Database, unansweredMs: number, limit: number): Promise<CommandRow[]> {
  const rows = await db
    .updateTable('command')
    .set({ sent_at: sql<Date>`now()` })
    .where('id', 'in', (sub) =>
      sub
        .selectFrom('command')
        .select('id')
        .where('state', '=', 'sent')
        .where('sent_at', '<=', sql<Date>`now() - ${unansweredMs} * interval '1 millisecond'`)
        .orderBy('sent_at')
        .limit(limit)
        .forUpdate()
        .skipLocked(),
    )
    .returning(commandColumns)
    .execute();
  return rows as CommandRow[];
}
