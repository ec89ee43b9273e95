import { sql } from 'kysely';
import type { Database } from '../../db/open-database.ts';

const tables = [
  'command',
  'mutation_case',
  'task',
  'audit_event',
  'notification',
  'incumbency',
  'holiday',
  'case_step',
];

/** How many rows each table has that a refused request must not touch. */
export async function countRows(db: Database): Promise<Record<string, number>> {
  const counts = await Promise.all(
    tables.map(async (table) => {
      const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(db);
      return [table, rows[0]?.n ?? 0] as const;
    }),
  );
  return Object.fromEntries(counts);
}

/** The same without the commands: a refusal of the case itself is kept as the answer to its command. */
export async function countRecords(db: Database): Promise<Record<string, number>> {
  const { command: _command, ...records } = await countRows(db);
  return records;
}
