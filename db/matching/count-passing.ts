import { sql } from 'kysely';
import type { MatchCriteria } from '../../domain/matching/match-criteria.ts';
import type { Database } from '../open-database.ts';
import { passConditions } from './pass-conditions.ts';

/** How many pass all gates. */
export async function countPassing(db: Database, criteria: MatchCriteria): Promise<number> {
  const counts = passConditions(criteria).map(
    (condition) => sql`(select count(*) from candidate_profile where ${condition})`,
  );
  const { rows } = await sql<{ passed: number }>`select (${sql.join(counts, sql` + `)})::int as passed`.execute(db);
  return rows[0]!.passed;
}
