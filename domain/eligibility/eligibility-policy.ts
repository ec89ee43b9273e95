import { fillingCutOffs, type JpmCutOffs } from '../personnel/jpm.ts';
import type { PerformanceRating } from '../personnel/performance-matrix.ts';
import { successionBoxes, type TalentBox } from '../personnel/talent-box.ts';

/** Experience and age for appointment to a leadership post (PP 11/2017 art 107 as amended). */
export interface LeadershipRequirement {
  relevantYears: number;
  feederYears: number;
  /** The birthday that reaches this age is the last lawful day. */
  maxAge: number;
}

/** Every number the rules use. A case keeps the one it began with; no rule holds a number of its own. */
export interface EligibilityPolicy {
  /** R04: below this many months no exception is possible. */
  tenureBlockMonths: number;
  /** R04: below this many months a documented exception is needed. */
  tenureExceptionMonths: number;
  /** R05: above this many months rotation is due. */
  rotationDueMonths: number;
  /** R06: years as civil servant before an own request to another agency. */
  bondYears: number;
  /** R08 */
  disciplineLookbackYears: number;
  /** R11 */
  minimumRating: PerformanceRating;
  /** R11: how many annual ratings, the latest first. */
  ratingYears: number;
  /** R11: month (1–12) from whose first day last year's rating must exist; before it the year before counts in its stead. */
  ratingDueMonth: number;
  /** R16 */
  supervisorFeederYears: number;
  /** R16 */
  administratorFeederYears: number;
  /** R17 */
  leadership: {
    'jpt-utama': LeadershipRequirement;
    'jpt-madya': LeadershipRequirement;
    'jpt-pratama': LeadershipRequirement;
  };
  /** R18: years of relevant experience, ordinarily and when the agency is restructured. */
  functionalYears: number;
  functionalYearsRestructuring: number;
  /** R18: last age; `expertUtamaBetween` for those who are ahli utama already. */
  functionalMaxAge: { general: number; expertMadya: number; expertUtama: number; expertUtamaBetween: number };
  /** R19 */
  jpmCutOffs: JpmCutOffs;
  /** R20 */
  successionBoxes: readonly TalentBox[];
  /** R21 */
  retirementWarningMonths: number;
}

/** The numbers of today's law and practice; regions and later law may change each. */
export const defaultEligibilityPolicy: EligibilityPolicy = {
  tenureBlockMonths: 6,
  tenureExceptionMonths: 24,
  rotationDueMonths: 60,
  bondYears: 10,
  disciplineLookbackYears: 2,
  minimumRating: 'good',
  ratingYears: 2,
  ratingDueMonth: 3,
  supervisorFeederYears: 4,
  administratorFeederYears: 3,
  leadership: {
    'jpt-utama': { relevantYears: 10, feederYears: 2, maxAge: 58 },
    'jpt-madya': { relevantYears: 7, feederYears: 2, maxAge: 58 },
    'jpt-pratama': { relevantYears: 5, feederYears: 2, maxAge: 56 },
  },
  functionalYears: 2,
  functionalYearsRestructuring: 1,
  functionalMaxAge: { general: 53, expertMadya: 55, expertUtama: 60, expertUtamaBetween: 63 },
  jpmCutOffs: fillingCutOffs,
  successionBoxes,
  retirementWarningMonths: 12,
};
