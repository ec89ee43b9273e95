import type { Echelon } from '../personnel/echelon.ts';
import type { EducationLevel } from '../personnel/education.ts';
import type { PositionClass } from '../personnel/position-class.ts';
import type { Rank } from '../personnel/rank.ts';

export const matchScopes = ['agency', 'nation'] as const;

/** Whose employees are asked. */
export type MatchScope = (typeof matchScopes)[number];

/** A post as the registers have it; words with their code in `matching_word`. */
export interface MatchingPost {
  postId: string;
  agencyId: string;
  agency: number;
  positionName: string;
  positionClass: PositionClass;
  echelon: Echelon | null;
  jobGrade: number;
  workField: number;
  educationMin: EducationLevel | null;
  educationFields: readonly number[];
  rankMin: Rank | null;
  rankMax: Rank | null;
  /** Required level by competency. */
  standard: Readonly<Record<string, number>>;
  /** What workload analysis says the unit needs of the position, and who sits there or is promised a seat; need null where it was never set. */
  need: number | null;
  incumbents: number;
  /** Employees on this very post. */
  holders: readonly string[];
}
