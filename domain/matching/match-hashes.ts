import type { CandidateProfile } from './candidate-profile.ts';
import type { MatchCriteria, MatchPoints } from './match-criteria.ts';

/** A place in a ranking. */
export interface MatchPlace {
  rank: number;
  employeeId: string;
  total: number;
  points: MatchPoints;
}

/** One digest over what a run read, one over what came of it; `hash` takes plain JSON in any order of its keys. */
export function hashesOf(
  hash: (value: unknown) => string,
  criteria: MatchCriteria,
  ranked: readonly (MatchPlace & { profile: CandidateProfile })[],
): { inputsHash: string; resultsHash: string } {
  const profiles = ranked.map(({ profile }) => profile).sort((a, b) => (a.employeeId < b.employeeId ? -1 : 1));
  return {
    inputsHash: hash({ criteria, profiles }),
    resultsHash: hash(ranked.map(({ rank, employeeId, total, points }) => [rank, employeeId, total, points])),
  };
}
