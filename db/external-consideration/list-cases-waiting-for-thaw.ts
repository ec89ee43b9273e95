import type { Database } from '../open-database.ts';

/** Cases whose decree a political freeze holds back. */
export async function listCasesWaitingForThaw(db: Database): Promise<string[]> {
  const rows = await db
    .selectFrom('external_consideration')
    .select('case_number')
    .where('kind', '=', 'freeze-approval')
    .where('state', '=', 'requested')
    .orderBy('case_number')
    .execute();
  return rows.map(({ case_number }) => case_number);
}
