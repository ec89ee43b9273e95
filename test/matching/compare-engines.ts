import { isDeepStrictEqual } from 'node:util';
import { countPassing } from '../../db/matching/count-passing.ts';
import { rankCandidates } from '../../db/matching/rank-candidates.ts';
import type { Database } from '../../db/open-database.ts';
import type { CandidateProfile } from '../../domain/matching/candidate-profile.ts';
import { compareCandidates } from '../../domain/matching/compare-candidates.ts';
import type { MatchCriteria } from '../../domain/matching/match-criteria.ts';
import { failedGates } from '../../domain/matching/match-gates.ts';
import { scoreOf } from '../../domain/matching/score.ts';
import { judgedInSql } from './judged-in-sql.ts';

export interface Compared {
  /** People who were judged twice. */
  judged: number;
  passed: number;
  /** The first thing on which SQL and the domain do not agree. */
  difference?: unknown;
}

/** Judges and ranks everybody for a vacancy twice: by SQL over the table, and one by one by the functions of the domain. */
export async function compareEngines(
  db: Database,
  people: readonly CandidateProfile[],
  criteria: MatchCriteria,
): Promise<Compared> {
  const inSql = await judgedInSql(db, criteria);
  const told = new Map(inSql.map((one) => [one.profile.employeeId, one]));
  for (const profile of people) {
    const { wish: _, ...points } = scoreOf(profile, criteria).points;
    const domain = { profile, gates: failedGates(profile, criteria), points };
    const mine = told.get(profile.employeeId);
    if (!isDeepStrictEqual(mine, domain))
      return { judged: people.length, passed: 0, difference: { sql: mine, domain } };
  }
  const expected = people
    .filter(({ agency }) => criteria.agency === null || agency === criteria.agency)
    .filter((profile) => failedGates(profile, criteria).length === 0)
    .map((profile) => ({ profile, score: scoreOf(profile, criteria) }))
    .sort(compareCandidates)
    .map(({ profile, score: { total, points } }, index) => ({
      ...{ rank: index + 1, employeeId: profile.employeeId, total, points, profile },
    }));
  const ranked = await rankCandidates(db, criteria, { limit: people.length });
  const counted = await countPassing(db, criteria);
  const same = isDeepStrictEqual(ranked, expected) && counted === expected.length;
  const difference = { sql: ranked[0], counted, domain: expected[0], passed: expected.length };
  return { judged: people.length, passed: expected.length, ...(!same && { difference }) };
}
