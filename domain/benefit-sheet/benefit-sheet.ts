import type { Direction } from '../personnel/direction.ts';
import type { PositionClass } from '../personnel/position-class.ts';
import type { TalentBox } from '../personnel/talent-box.ts';
import type { Text } from '../text.ts';
import type { TrainingMode } from '../training/training-course.ts';
import type { ProposedCourse } from '../training/courses-for-gaps.ts';
import type { CareerStep } from './career-path.ts';
import type { Location } from './great-circle.ts';

/** How a post is paid from a date on: reference data with its source. */
export interface PostTerms {
  /** How the allowance is reckoned, in the words of the regulation. */
  rule: string;
  source: string;
  /** ISO date. */
  validFrom: string;
}

export interface BenefitPost {
  position: string;
  positionClass: PositionClass;
  unit: string;
  place: string | null;
  /** Where the unit is; null where nobody recorded it. */
  location: Location | null;
  /** Kelas jabatan, 1–17. */
  jobGrade: number;
  /** Position allowance a month, whole rupiah; null where none is on record. */
  allowanceRupiah: number | null;
  /** Null where grade and allowance come from the list of positions alone. */
  terms: PostTerms | null;
}

/** What is known about both posts and about the employee's way between them. */
export interface BenefitInput {
  origin: BenefitPost;
  target: BenefitPost;
  direction: Direction;
  /** Positions of the receiving agency, of which those the new post leads to are picked. */
  positions: readonly CareerStep[];
  courses: readonly ProposedCourse[];
  talentBox: TalentBox | null;
}

export const benefitTopics = [
  'post',
  'direction',
  'grade',
  'allowance',
  'terms',
  'place',
  'distance',
  'career',
  'training',
  'talent',
] as const;

export type BenefitTopic = (typeof benefitTopics)[number];

export interface BenefitLine {
  topic: BenefitTopic;
  text: Text;
}

/** What a move means for the employee, losses included: told before they answer (F55). Plain JSON. */
export interface BenefitSheet {
  origin: BenefitPost;
  target: BenefitPost;
  direction: Direction;
  gradeDifference: number;
  /** A month, whole rupiah; null where either allowance is not on record. */
  allowanceDifferenceRupiah: number | null;
  /** Between the two units, as the crow flies; null where either location is not on record. */
  distanceKm: number | null;
  careerPath: CareerStep[];
  training: { code: string; title: Text; hours: number; competency: string; mode: TrainingMode; provider: string }[];
  talentBox: TalentBox | null;
  lines: BenefitLine[];
}
