import type { Database } from '../open-database.ts';

/** How the case ended; null while it runs. */
export async function readOutcome(db: Database, caseNumber: string): Promise<string | null> {
  const { outcome } = await db
    .selectFrom('mutation_case')
    .select('outcome')
    .where('case_number', '=', caseNumber)
    .executeTakeFirstOrThrow();
  return outcome;
}
