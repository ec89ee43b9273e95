import { eligibilityPolicyOf } from '../eligibility/eligibility-policy-of.ts';
import type { EligibilityPolicy } from '../eligibility/eligibility-policy.ts';
import { addMonths, addYears } from '../iso-date.ts';
import { competencies } from '../personnel/competency.ts';
import { computeDirection, type Direction } from '../personnel/direction.ts';
import { echelons } from '../personnel/echelon.ts';
import { educationStep } from '../personnel/education.ts';
import { jobFamilyOf } from '../personnel/job-family.ts';
import { performanceRatings } from '../personnel/performance-matrix.ts';
import {
  isFunctional,
  positionClasses,
  positionClassProfiles,
  type PositionClass,
} from '../personnel/position-class.ts';
import { ranks } from '../personnel/rank.ts';
import { retirementDate } from '../personnel/retirement.ts';
import { sectorRetirementAge } from '../personnel/sector-retirement-age.ts';
import type { Policy } from '../policy/policy.ts';
import type { ServiceKind } from './candidate-profile.ts';
import { dayNumber, firstDay } from './day-number.ts';
import type { MatchCriteria } from './match-criteria.ts';
import type { MatchingPost, MatchScope } from './matching-post.ts';

/** Service that counts as experience at the height of a post (PP 11/2017 art 54, 107); any service for the classes not named. */
const serviceFor: Partial<Record<PositionClass, ServiceKind>> = {
  administrator: 'administrator',
  'jpt-pratama': 'pratama',
  'jpt-madya': 'madya',
  'jpt-utama': 'utama',
};

export interface MatchQuestion {
  scope: MatchScope;
  /** ISO date in the agency's time zone. */
  today: string;
  policy: Policy;
  /** Points by employee, 0–1000. */
  wishes?: Readonly<Record<string, number>> | undefined;
}

/** What a post asks of its candidates on a day under a policy, in numbers. The caller has asked `refuseMatch` before. */
export function matchCriteriaOf(post: MatchingPost, question: MatchQuestion): MatchCriteria {
  const { scope, today, policy, wishes = {} } = question;
  const law = eligibilityPolicyOf(policy);
  const { positionClass } = post;
  return {
    postId: post.postId,
    agency: scope === 'agency' ? post.agency : null,
    ownAgency: post.agency,
    today: dayNumber(today),
    positionClass: positionClasses.indexOf(positionClass),
    echelon: post.echelon === null ? null : echelons.indexOf(post.echelon),
    jobGrade: positionClass === 'pelaksana' ? post.jobGrade : null,
    workField: post.workField,
    holders: [...post.holders].sort(),
    promotesFrom: classesMoving(post, 'promotion'),
    demotesFrom: classesMoving(post, 'demotion'),
    required: competencies.map((competency) => post.standard[competency] ?? 0),
    beganBy: firstDay((began) => addMonths(began, law.tenureExceptionMonths) > today) - 1,
    tenureMonths: law.tenureExceptionMonths,
    minimumRating: performanceRatings.length - performanceRatings.indexOf(law.minimumRating),
    educationMin: post.educationMin === null ? 1 : educationStep(post.educationMin),
    educationFields: [...post.educationFields].sort((a, b) => a - b),
    rankMin: post.rankMin === null ? null : ranks.indexOf(post.rankMin),
    rankMax: post.rankMax === null ? null : ranks.indexOf(post.rankMax),
    ...experienceOf(positionClass, law, today),
    matchMin: law.jpmCutOffs.middle * 10,
    bornFrom: firstDay((born) => retirementDate(born, retirementAgeOf(post)) > today),
    service: serviceFor[positionClass] ?? 'total',
    wishes,
    weights: policy['matching.weights'],
  };
}

function classesMoving({ positionClass }: MatchingPost, direction: Direction): number[] {
  const bare = (of: PositionClass) => ({ positionClass: of, echelon: null, jobGrade: null });
  return positionClasses.flatMap((from, index) =>
    from !== positionClass && computeDirection(bare(from), bare(positionClass)) === direction ? [index] : [],
  );
}

/** R16, R17 and R18: who must have served how long, and who is too old. */
function experienceOf(
  target: PositionClass,
  law: EligibilityPolicy,
  today: string,
): Pick<MatchCriteria, 'feeder' | 'leadership' | 'functional' | 'ownFamilyClasses'> {
  const bornFrom = (maxAge: number) => firstDay((born) => addYears(born, maxAge) >= today);
  const leads = target === 'jpt-pratama' || target === 'jpt-madya' || target === 'jpt-utama';
  const asked = leads ? law.leadership[target] : undefined;
  const feederYears: Partial<Record<PositionClass, number>> = {
    pengawas: law.supervisorFeederYears,
    administrator: law.administratorFeederYears,
    ...(asked && { [target]: asked.feederYears }),
  };
  const years = feederYears[target];
  const ages = law.functionalMaxAge;
  const general: Partial<Record<PositionClass, number>> = {
    'jf-ahli-utama': ages.expertUtama,
    'jf-ahli-madya': ages.expertMadya,
  };
  const maxAge = general[target] ?? ages.general;
  return {
    feeder: years === undefined ? null : { kind: serviceFor[target] ?? 'total', months: years * 12 },
    leadership: asked ? { months: asked.relevantYears * 12, bornFrom: bornFrom(asked.maxAge) } : null,
    functional: isFunctional(target)
      ? {
          months: law.functionalYears * 12,
          bornFrom: bornFrom(maxAge),
          bornFromUtama: bornFrom(target === 'jf-ahli-utama' ? ages.expertUtamaBetween : maxAge),
          utama: positionClasses.indexOf('jf-ahli-utama'),
        }
      : null,
    ownFamilyClasses: positionClasses.flatMap((from, index) => (isFunctional(from) ? [index] : [])),
  };
}

function retirementAgeOf({ positionName, positionClass }: MatchingPost): number {
  return (
    sectorRetirementAge(jobFamilyOf(positionName, positionClass)) ?? positionClassProfiles[positionClass].retirementAge
  );
}
