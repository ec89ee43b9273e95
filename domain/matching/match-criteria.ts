import type { ServiceKind } from './candidate-profile.ts';

/** What candidates are ranked by; the policy gives each a weight per mille (`matching.weights`). */
export const matchCriterionNames = [
  'job-person-match',
  'performance',
  'experience',
  'education',
  'talent',
  'tenure',
  'wish',
] as const;

export type MatchCriterionName = (typeof matchCriterionNames)[number];

/** Points per criterion, whole numbers 0–1000. */
export type MatchPoints = Readonly<Record<MatchCriterionName, number>>;

/**
 * All that one vacancy asks of a candidate, worked out once from the post, its standard, the policy and the day: whole numbers in the terms
 * of `CandidateProfile`, so that a run can be repeated from it. Plain JSON.
 */
export interface MatchCriteria {
  postId: string;
  /** Whose employees are asked; null for the nation. */
  agency: number | null;
  /** The agency the post belongs to. */
  ownAgency: number;
  /** Day of the run. */
  today: number;
  positionClass: number;
  echelon: number | null;
  /** Null where the class does not go by grades. */
  jobGrade: number | null;
  workField: number;
  /** Who sits on the post: no candidates. */
  holders: readonly string[];
  /** By class of the candidate: from these a move is a promotion, from those a demotion; the own class goes by echelon or grade, any other is diagonal. */
  promotesFrom: readonly number[];
  demotesFrom: readonly number[];
  /** Required level per competency, in the order of `competencies`; 0 where the standard does not name it. */
  required: readonly number[];
  /** R04: who began in the present post by this day has served long enough. */
  beganBy: number;
  /** R04 in months, for telling when. */
  tenureMonths: number;
  /** R11 */
  minimumRating: number;
  /** R14; the least step of education, and the accepted fields, none where any will do. */
  educationMin: number;
  educationFields: readonly number[];
  /** R15 */
  rankMin: number | null;
  rankMax: number | null;
  /** R16, R17: months in feeder classes, asked of who is promoted; null where neither rule applies. */
  feeder: { kind: ServiceKind; months: number } | null;
  /** R17: service in all, and the first birthday that is not too late; null where the post is no leadership post. */
  leadership: { months: number; bornFrom: number } | null;
  /** R18: service in all and the first birthday not too late, for who comes from outside the family and for who is ahli utama already. */
  functional: { months: number; bornFrom: number; bornFromUtama: number; utama: number } | null;
  /** R18: functional classes; who is in one of them and of the same family stays in it. */
  ownFamilyClasses: readonly number[];
  /** R19: least job-person match of who is promoted, per mille. */
  matchMin: number;
  /** R21: who was born on this day or later is not retired on the day. */
  bornFrom: number;
  /** Which service counts as experience at the height of the post. */
  service: ServiceKind;
  /** Points of those who wish for the post, by employee (F41). */
  wishes: Readonly<Record<string, number>>;
  /** Per mille, together 1000. */
  weights: MatchPoints;
}
