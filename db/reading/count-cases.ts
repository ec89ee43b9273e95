import type { Database } from '../open-database.ts';

/** Cases of an agency, open and closed. */
export async function countCases(db: Database, agency: string): Promise<number> {
  const row = await db
    .selectFrom('mutation_case')
    .select(({ fn }) => fn.countAll<string>().as('cases'))
    .where('agency_id', '=', agency)
    .executeTakeFirstOrThrow();
  return Number(row.cases);
}
