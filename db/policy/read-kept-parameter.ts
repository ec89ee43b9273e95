import { sql } from 'kysely';
import type { Database } from '../open-database.ts';
import type { Policy } from '../../domain/policy/policy.ts';

/** A parameter as a case keeps it; undefined where the case began before there was such a parameter. */
export async function readKeptParameter<K extends keyof Policy>(
  db: Database,
  caseNumber: string,
  key: K,
): Promise<Policy[K] | undefined> {
  const { rows } = await sql<{ value: Policy[K] | null }>`
    select policy -> ${key}::text as value from mutation_case where case_number = ${caseNumber}`.execute(db);
  return rows[0]?.value ?? undefined;
}
