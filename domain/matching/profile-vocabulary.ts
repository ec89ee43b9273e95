import { defaultEligibilityPolicy } from '../eligibility/eligibility-policy.ts';
import { feederClasses } from '../eligibility/feeder-classes.ts';
import { competencies } from '../personnel/competency.ts';
import { echelons } from '../personnel/echelon.ts';
import { educationLevels, educationStep } from '../personnel/education.ts';
import { performanceLevels, performanceRatings } from '../personnel/performance-matrix.ts';
import { isFunctional, positionClasses } from '../personnel/position-class.ts';
import { ranks } from '../personnel/rank.ts';
import { potentials, talentBox } from '../personnel/talent-box.ts';
import type { ServiceKind } from './candidate-profile.ts';

/** The words of the registers in the order by which profiles number them, for the SQL that makes profiles: the lists stay the domain's. */
export const profileVocabulary = {
  positionClasses,
  functionalClasses: positionClasses.filter(isFunctional),
  echelons,
  ranks,
  educationLevels,
  educationSteps: educationLevels.map(educationStep),
  /** Worst first, so that the place is the number. */
  ratings: performanceRatings.toReversed(),
  competencies,
  performanceLevels,
  /** Row by row of `performanceLevels`: the box for low, medium and high potential. */
  boxes: performanceLevels.flatMap((performance) =>
    potentials.map((potential) => talentBox({ performance, potential })),
  ),
  /** Which classes count for which kind of service. */
  services: {
    total: positionClasses,
    administrator: feederClasses.administrator,
    pratama: feederClasses['jpt-pratama'],
    madya: feederClasses['jpt-madya'],
    utama: feederClasses['jpt-utama'],
  } satisfies Record<ServiceKind, readonly string[]>,
  /** R11: the month from whose first day last year's rating must exist. */
  ratingDueMonth: defaultEligibilityPolicy.ratingDueMonth,
} as const;

export type ProfileVocabulary = typeof profileVocabulary;
