import type { Database } from '../open-database.ts';

export async function listOpenCaseNumbers(db: Database): Promise<string[]> {
  const rows = await db.selectFrom('mutation_case').select('case_number').where('closed_at', 'is', null).execute();
  return rows.map((row) => row.case_number);
}
