import type { Database } from '../open-database.ts';

/** The next employees by id, from the one after `after`. */
export async function readNextEmployees(db: Database, after: string | undefined, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('employee')
    .select('id')
    .$if(after !== undefined, (query) => query.where('id', '>', after!))
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}
