import { type RawBuilder, sql } from 'kysely';
import type { MatchCriteria } from '../../domain/matching/match-criteria.ts';
import type { MatchScope } from '../../domain/matching/matching-post.ts';
import type { Database } from '../open-database.ts';

export interface MatchRunLine {
  id: string;
  vacancyId: string | null;
  postId: string;
  agencyId: string;
  scope: MatchScope;
  policyVersion: string;
  codeVersion: string;
  inputsHash: string;
  resultsHash: string;
  /** Who passed all gates, and how many of them are kept with their rank. */
  passed: number;
  kept: number;
  profilesFrom: string | null;
  at: string;
}

/** A run by its id, of one agency where that is asked; undefined where there is none. */
export async function findMatchRun(
  db: Database,
  { runId, agency }: { runId: string; agency?: string },
): Promise<(MatchRunLine & { criteria: MatchCriteria }) | undefined> {
  const ofAgency: RawBuilder<unknown> = agency === undefined ? sql`true` : sql`agency_id = ${agency}`;
  const { rows } = await sql<MatchRunLine & { criteria: MatchCriteria; at: Date }>`
    select id, vacancy_id as "vacancyId", post_id as "postId", agency_id as "agencyId", scope,
      policy_version as "policyVersion", code_version as "codeVersion", inputs_hash as "inputsHash",
      results_hash as "resultsHash", passed, kept, profiles_from as "profilesFrom", at, criteria
    from match_run where id = ${runId}::uuid and ${ofAgency}`.execute(db);
  const [row] = rows;
  return row && { ...row, at: row.at.toISOString() };
}
