import type { CandidateProfile } from './candidate-profile.ts';
import type { MatchScore } from './score.ts';

export interface ScoredCandidate {
  profile: CandidateProfile;
  score: MatchScore;
}

/** An unknown start of service stands behind every known one. */
const unknownSince = 2_147_483_647;

/**
 * The published order of a ranking: total, then competencies, performance, rank, who has served longer as PNS, and last the employee's id,
 * so that two runs never differ. Negative where `a` stands first.
 */
export function compareCandidates(a: ScoredCandidate, b: ScoredCandidate): number {
  return (
    b.score.total - a.score.total ||
    b.score.points['job-person-match'] - a.score.points['job-person-match'] ||
    b.score.points.performance - a.score.points.performance ||
    (b.profile.rank ?? -1) - (a.profile.rank ?? -1) ||
    (a.profile.sincePns ?? unknownSince) - (b.profile.sincePns ?? unknownSince) ||
    (a.profile.employeeId < b.profile.employeeId ? -1 : Number(a.profile.employeeId > b.profile.employeeId))
  );
}
