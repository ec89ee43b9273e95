import type { MatchCriteria } from '../../domain/matching/match-criteria.ts';
import type { MatchGap } from '../../domain/matching/match-gap.ts';
import { sql } from 'kysely';
import type { Database } from '../open-database.ts';
import type { MatchRunLine } from './find-match-run.ts';
import type { RankedCandidate } from './rank-candidates.ts';

const statementRows = 1_000;

/** Keeps a run and its candidates; neither is ever changed. Call it in a transaction. */
export async function insertMatchRun(
  db: Database,
  run: MatchRunLine,
  kept: {
    criteria: MatchCriteria;
    candidates: readonly (RankedCandidate & { gaps: readonly MatchGap[] })[];
    askedBy: string | undefined;
  },
): Promise<void> {
  await db
    .insertInto('match_run')
    .values({
      ...{ id: run.id, vacancy_id: run.vacancyId, post_id: run.postId, agency_id: run.agencyId, scope: run.scope },
      ...{ criteria: JSON.stringify(kept.criteria), policy_version: run.policyVersion, code_version: run.codeVersion },
      ...{ inputs_hash: run.inputsHash, results_hash: run.resultsHash, passed: run.passed, kept: run.kept },
      ...{ profiles_from: run.profilesFrom, asked_by: kept.askedBy ?? null, at: run.at },
    })
    .execute();
  for (let start = 0; start < kept.candidates.length; start += statementRows) {
    const rows = JSON.stringify(kept.candidates.slice(start, start + statementRows));
    await sql`
      insert into match_candidate (run_id, rank, employee_id, total, points, gaps, profile)
      select ${run.id}::uuid, rank, "employeeId", total, points, gaps, profile
      from json_to_recordset(${rows}::json)
        as kept(rank int, "employeeId" uuid, total int, points jsonb, gaps jsonb, profile jsonb)`.execute(db);
  }
}
