import type { CommandRow } from '../../db/command/command-row.ts';
import { findCommand } from '../../db/command/find-command.ts';
import { insertCommand, type NewCommand } from '../../db/command/insert-command.ts';
import type { Database } from '../../db/open-database.ts';

/** Writes the command down, or finds the one that somebody else wrote under the same key a moment ago. */
export async function takeCommand(db: Database, command: NewCommand): Promise<CommandRow> {
  for (;;) {
    const row = (await insertCommand(db, command)) ?? (await findCommand(db, command.dedupeKey));
    // Between the two the other one may have been refused: then the way is free again.
    if (row) return row;
  }
}
