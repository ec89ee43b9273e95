import type { Direction } from '../personnel/direction.ts';
import type { CandidateProfile } from './candidate-profile.ts';
import type { MatchCriteria } from './match-criteria.ts';

/**
 * The direction a move to the post would have: `computeDirection` for numbers. Between classes the criteria say it; within the class the
 * echelon decides, then for pelaksana the job grade. Who holds no post has none.
 */
export function directionTo(
  { positionClass, echelon, jobGrade }: Pick<CandidateProfile, 'positionClass' | 'echelon' | 'jobGrade'>,
  criteria: MatchCriteria,
): Direction | null {
  if (positionClass === null) return null;
  if (criteria.demotesFrom.includes(positionClass)) return 'demotion';
  if (criteria.promotesFrom.includes(positionClass)) return 'promotion';
  if (positionClass !== criteria.positionClass) return 'diagonal';
  const step = echelonStep(echelon, criteria.echelon) || gradeStep(jobGrade, criteria);
  if (step === 0) return 'lateral';
  return step > 0 ? 'promotion' : 'demotion';
}

/** The lower echelon has the higher number. */
function echelonStep(from: number | null, to: number | null): number {
  return from === null || to === null ? 0 : from - to;
}

/** Only posts of a class that goes by grades carry one in the criteria. */
function gradeStep(from: number | null, { jobGrade }: MatchCriteria): number {
  return from === null || jobGrade === null ? 0 : jobGrade - from;
}
