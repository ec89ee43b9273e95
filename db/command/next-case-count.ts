import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

/** The running number of the next case. A number whose submission fails is not given out again. */
export async function nextCaseCount(db: Database): Promise<number> {
  const { rows } = await sql<{ count: string }>`select nextval('case_number') as count`.execute(db);
  return Number(rows[0]?.count);
}
