import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

/** Forgets a person. The work is a function of the database, which refuses somebody who still serves. @returns how many cases */
export async function eraseEmployee(
  db: Database,
  { employee, by, reason, reference }: { employee: string; by: string; reason: string; reference: string },
): Promise<number> {
  const { rows } = await sql<{ cases: number }>`
    select erase_employee(${employee}::uuid, ${by}::uuid, ${reason}, ${reference}) as cases`.execute(db);
  return rows[0]!.cases;
}
