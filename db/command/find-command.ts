import type { Database } from '../open-database.ts';
import { commandColumns, type CommandRow } from './command-row.ts';

/** The waiting or accepted command under a key; refused ones do not stand in the way of another try. */
export async function findCommand(db: Database, dedupeKey: string): Promise<CommandRow | undefined> {
  const row = await db
    .selectFrom('command')
    .select(commandColumns)
    .where('dedupe_key', '=', dedupeKey)
    .where('state', '<>', 'refused')
    .executeTakeFirst();
  return row as CommandRow | undefined;
}
