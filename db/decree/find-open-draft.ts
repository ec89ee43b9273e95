import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

/** The open draft task of each of these cases that has one and knows letters. */
export async function findOpenDrafts(
  db: Database,
  agency: string,
  cases: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ case_number: string; id: string }>`
    select task.case_number, task.id from task join mutation_case c on c.case_number = task.case_number
    where task.case_number = any(${[...cases]}::text[]) and c.agency_id = ${agency} and c.procedure <> '0.1.0'
      and task.kind = 'decree-draft' and task.state = 'open'`.execute(db);
  return new Map(rows.map((row) => [row.case_number, row.id]));
}
