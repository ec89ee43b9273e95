import type { CandidateProfile } from './candidate-profile.ts';
import { compareCandidates } from './compare-candidates.ts';
import type { MatchCriteria } from './match-criteria.ts';
import { failedGates } from './match-gates.ts';
import { hashesOf, type MatchPlace } from './match-hashes.ts';
import { scoreOf } from './score.ts';

export interface Replay {
  /** The kept inputs are those the run read. */
  inputsHold: boolean;
  /** Gates, points, totals and order come out again, digit for digit. */
  resultsHold: boolean;
  /** The first place that differs; absent where none does. */
  differs?: number;
}

/**
 * Judges, scores and orders the kept profiles anew, in whatever order they are given, and compares with what the run said (F39). The run was
 * made by SQL; this is the other execution.
 */
export function replayMatch(
  hash: (value: unknown) => string,
  run: { criteria: MatchCriteria; inputsHash: string; resultsHash: string },
  kept: readonly (MatchPlace & { profile: CandidateProfile })[],
): Replay {
  const { criteria } = run;
  const ranked = kept
    .map(({ profile }) => ({ profile, score: scoreOf(profile, criteria) }))
    .filter(({ profile }) => failedGates(profile, criteria).length === 0)
    .sort(compareCandidates)
    .map(({ profile, score: { total, points } }, index) => ({
      ...{ rank: index + 1, employeeId: profile.employeeId, total, points, profile },
    }));
  const { inputsHash, resultsHash } = hashesOf(hash, criteria, ranked);
  const place = kept.findIndex(({ employeeId, total }, index) => {
    const again = ranked[index];
    return again?.employeeId !== employeeId || again.total !== total;
  });
  return {
    inputsHold: inputsHash === run.inputsHash,
    resultsHold: resultsHash === run.resultsHash && place === -1 && ranked.length === kept.length,
    ...(place === -1 ? {} : { differs: place + 1 }),
  };
}
