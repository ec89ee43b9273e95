import type { CandidateProfile } from './candidate-profile.ts';
import { matchCriterionNames, type MatchCriteria, type MatchPoints } from './match-criteria.ts';

/** Full experience: five years in the field of work, five at the height of the post; the field weighs six tenths. */
export const experienceMonths = 60;
/** Five years in a post make rotation due (PP 11/2017 art 190(3)). */
export const tenureDays = 1826;
/** A degree the post accepts; each step above the least adds the second, up to 1000. */
const acceptedDegree = 700;
const stepAbove = 150;

export interface MatchScore {
  points: MatchPoints;
  /** Points by weight, 0–1,000,000. */
  total: number;
  /** Per competency, in the order of `competencies`, capped at the requirement; 1000 where the standard asks nothing. */
  competencies: readonly number[];
}

/**
 * How well a person fits a post (F37): whole numbers only, non-negative operands, division that drops the rest, so that SQL says the same to
 * the digit (`db/matching/score-columns.ts`). A surplus counts for nothing: every criterion is capped at 1000. It judges no gate.
 */
export function scoreOf(profile: CandidateProfile, criteria: MatchCriteria): MatchScore {
  const competencies = criteria.required.map((required, index) => competencyPoints(profile.levels[index], required));
  const points: MatchPoints = {
    'job-person-match': meanOfRequired(competencies, criteria.required),
    performance: (ratingPoints(profile.ratingLatest) + ratingPoints(profile.ratingBefore)) >> 1,
    experience: experiencePoints(profile, criteria),
    education: educationPoints(profile, criteria),
    talent: profile.talentBox === null ? 0 : (profile.talentBox - 1) * 125,
    tenure: tenurePoints(profile, criteria),
    wish: criteria.wishes[profile.employeeId] ?? 0,
  };
  const total = matchCriterionNames.reduce((sum, name) => sum + points[name] * criteria.weights[name], 0);
  return { points, total, competencies };
}

/** The same without the wish: what a person is worth to a post whatever they want, the priority of exchange and assignment (F45). */
export function fitOf(profile: CandidateProfile, criteria: MatchCriteria): number {
  const { points, total } = scoreOf(profile, criteria);
  return total - points.wish * criteria.weights.wish;
}

function competencyPoints(level: number | null | undefined, required: number): number {
  return required === 0 ? 1000 : share(level ?? 0, required);
}

function meanOfRequired(points: readonly number[], required: readonly number[]): number {
  const asked = points.filter((_, index) => required[index] !== 0);
  return asked.length === 0 ? 0 : Math.trunc(asked.reduce((sum, one) => sum + one, 0) / asked.length);
}

function ratingPoints(rating: number | null): number {
  return rating === null ? 0 : (rating - 1) * 250;
}

function experiencePoints({ workFields, workMonths, months }: CandidateProfile, criteria: MatchCriteria): number {
  const place = workFields.indexOf(criteria.workField);
  const inField = share(place === -1 ? 0 : workMonths[place]!, experienceMonths);
  const atHeight = share(months[criteria.service], experienceMonths);
  return Math.trunc((inField * 6 + atHeight * 4) / 10);
}

function educationPoints({ educationLevel, educationField }: CandidateProfile, criteria: MatchCriteria): number {
  if (educationLevel === null || educationLevel < criteria.educationMin) return 0;
  const fields = criteria.educationFields;
  if (fields.length > 0 && (educationField === null || !fields.includes(educationField))) return 0;
  return Math.min(acceptedDegree + (educationLevel - criteria.educationMin) * stepAbove, 1000);
}

function tenurePoints({ sincePost }: CandidateProfile, { today }: MatchCriteria): number {
  return sincePost === null ? 0 : share(Math.max(today - sincePost, 0), tenureDays);
}

/** A part of a whole in points, capped at the whole. */
function share(part: number, whole: number): number {
  return Math.trunc((Math.min(part, whole) * 1000) / whole);
}
