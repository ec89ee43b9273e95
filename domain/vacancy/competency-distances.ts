import type { CandidateProfile } from '../matching/candidate-profile.ts';
import type { MatchCriteria } from '../matching/match-criteria.ts';
import { competencies, type Competency } from '../personnel/competency.ts';

export interface CompetencyDistance {
  competency: Competency;
  required: number;
  /** Null where it was never assessed. */
  achieved: number | null;
  missing: number;
}

/** The competencies in which a person is below what the post asks, in the order of the standard (F38). */
export function competencyDistances(
  { levels }: Pick<CandidateProfile, 'levels'>,
  { required }: Pick<MatchCriteria, 'required'>,
): CompetencyDistance[] {
  return competencies.flatMap((competency, index) => {
    const asked = required[index] ?? 0;
    const achieved = levels[index] ?? null;
    const missing = asked - (achieved ?? 0);
    return asked > 0 && missing > 0 ? [{ competency, required: asked, achieved, missing }] : [];
  });
}
