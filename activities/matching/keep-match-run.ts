import canonicalize from 'canonicalize';
import { sha256 } from '../../db/audit/sha256.ts';
import { countPassing } from '../../db/matching/count-passing.ts';
import type { MatchRunLine } from '../../db/matching/find-match-run.ts';
import { insertMatchRun } from '../../db/matching/insert-match-run.ts';
import { rankCandidates } from '../../db/matching/rank-candidates.ts';
import type { Database } from '../../db/open-database.ts';
import type { MatchCriteria } from '../../domain/matching/match-criteria.ts';
import { gapsOf } from '../../domain/matching/match-gap.ts';
import { hashesOf } from '../../domain/matching/match-hashes.ts';
import { matchVersion } from '../../domain/matching/match-version.ts';
import type { Policy } from '../../domain/policy/policy.ts';

export interface RunToKeep {
  runId: string;
  vacancyId?: string | undefined;
  agencyId: string;
  criteria: MatchCriteria;
  policy: Policy;
  profilesFrom: string | null;
  /** Account; absent where a workflow asks. */
  askedBy?: string | undefined;
  at: Date;
  /** How many are kept by name; who passes beyond them is counted. */
  keep: number;
}

/** Ranks by criteria that are ready and keeps the run with all it read, in the caller's transaction (F37, F39). */
export async function keepMatchRun(trx: Database, order: RunToKeep): Promise<MatchRunLine> {
  const { criteria, keep } = order;
  const ranked = await rankCandidates(trx, criteria, { limit: keep });
  const passed = ranked.length < keep ? ranked.length : await countPassing(trx, criteria);
  const line: MatchRunLine = {
    ...{ id: order.runId, vacancyId: order.vacancyId ?? null, postId: criteria.postId, agencyId: order.agencyId },
    scope: criteria.agency === null ? 'nation' : 'agency',
    ...{ policyVersion: digest(order.policy), codeVersion: matchVersion, ...hashesOf(digest, criteria, ranked) },
    ...{ passed, kept: ranked.length, profilesFrom: order.profilesFrom, at: order.at.toISOString() },
  };
  const candidates = ranked.map((one) => ({ ...one, gaps: gapsOf(one.profile, criteria) }));
  await insertMatchRun(trx, line, { criteria, candidates, askedBy: order.askedBy });
  return line;
}

function digest(value: unknown): string {
  return sha256({ text: canonicalize(value)! });
}
