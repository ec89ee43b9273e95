import { sql } from 'kysely';
import type { Database } from '../open-database.ts';
import { commandColumns, type CommandKind, type CommandRow } from './command-row.ts';

export interface NewCommand {
  kind: CommandKind;
  /** Two commands with one key are the same command, unless the first was refused. */
  dedupeKey: string;
  caseNumber: string;
  task?: string;
  account: string;
  roles: readonly string[];
  /** What people wrote; it stays in Postgres. */
  body: object;
  /** What travels to the workflow: codes and ids. */
  answer?: object;
}

/** @returns undefined when a command with this key is waiting or accepted already */
export async function insertCommand(db: Database, command: NewCommand): Promise<CommandRow | undefined> {
  const row = await db
    .insertInto('command')
    .values({
      kind: command.kind,
      dedupe_key: command.dedupeKey,
      case_number: command.caseNumber,
      task_id: command.task ?? null,
      account_id: command.account,
      roles: [...command.roles],
      body: JSON.stringify(command.body),
      answer: command.answer === undefined ? null : JSON.stringify(command.answer),
      sent_at: new Date(),
    })
    // A literal, not a parameter: a generic plan could not match the partial index.
    .onConflict((conflict) =>
      conflict
        .column('dedupe_key')
        .where(sql<boolean>`state <> 'refused'`)
        .doNothing(),
    )
    .returning(commandColumns)
    .executeTakeFirst();
  return row as CommandRow | undefined;
}
