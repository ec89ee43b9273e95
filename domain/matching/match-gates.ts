import { standingFaults, type CandidateProfile } from './candidate-profile.ts';
import { directionTo } from './direction-to.ts';
import type { MatchCriteria } from './match-criteria.ts';

/**
 * What must hold before anybody is ranked, in the order it is told: the rules of eligibility that can be judged before a case exists, and two
 * of matching itself. The place in the list is the bit by which SQL says that a gate is failed.
 */
export const matchGates = [
  'holds-the-post',
  'demotion',
  'R01',
  'R03',
  'R04',
  'R07',
  'R09',
  'R10',
  'R11',
  'R14',
  'R15',
  'R16',
  'R17',
  'R18',
  'R19',
  'R21',
] as const;

export type MatchGate = (typeof matchGates)[number];

const faultsOf: Readonly<Record<'R01' | 'R03' | 'R07' | 'R09' | 'R10', number>> = {
  R01: standingFaults.notPns | standingFaults.notActive,
  R03: standingFaults.workAgreement,
  R07: standingFaults.discipline,
  R09: standingFaults.studyAssignment | standingFaults.serviceBond | standingFaults.studyOrBondUnknown,
  R10: standingFaults.legalProcess | standingFaults.auditFinding | standingFaults.legalOrAuditUnknown,
};

type Fails = (profile: CandidateProfile, criteria: MatchCriteria) => boolean;

/**
 * A missing fact fails as R11 does: who is ranked must be able to show the record. Only whether former work counts as related (R17, R18) is
 * left to people: it fails no gate as long as it might.
 */
const fails: Readonly<Record<MatchGate, Fails>> = {
  'holds-the-post': ({ employeeId }, { holders }) => holders.includes(employeeId),
  // A demotion needs its own ground (F28); nobody is ranked into one.
  demotion: (profile, criteria) => directionTo(profile, criteria) === 'demotion',
  R01: ({ faults }) => (faults & faultsOf.R01) !== 0,
  R03: ({ faults }) => (faults & faultsOf.R03) !== 0,
  // Who holds no post, or one of no known class, has served no time in it.
  R04: ({ positionClass, sincePost }, { beganBy }) =>
    positionClass === null || sincePost === null || sincePost > beganBy,
  R07: ({ faults }) => (faults & faultsOf.R07) !== 0,
  R09: ({ faults }) => (faults & faultsOf.R09) !== 0,
  R10: ({ faults }) => (faults & faultsOf.R10) !== 0,
  R11: ({ ratingLatest, ratingBefore }, { minimumRating }) =>
    (ratingLatest ?? 0) < minimumRating || (ratingBefore ?? 0) < minimumRating,
  R14: ({ educationLevel, educationField }, { educationMin, educationFields }) =>
    (educationLevel ?? 0) < educationMin ||
    (educationFields.length > 0 && (educationField === null || !educationFields.includes(educationField))),
  R15: (profile, criteria) => isPromoted(profile, criteria) && !isRankInRange(profile, criteria),
  R16: (profile, criteria) =>
    criteria.leadership === null && isPromoted(profile, criteria) && lacksFeeder(profile, criteria),
  R17: (profile, criteria) =>
    criteria.leadership !== null &&
    isPromoted(profile, criteria) &&
    (lacksFeeder(profile, criteria) ||
      profile.months.total < criteria.leadership.months ||
      profile.born < criteria.leadership.bornFrom),
  R18: failsFunctional,
  R19: (profile, criteria) => isPromoted(profile, criteria) && matchOf(profile, criteria) < criteria.matchMin,
  R21: ({ born }, { bornFrom }) => born < bornFrom,
};

/** The gates a person fails for a post, in their order; none where the person is ranked. */
export function failedGates(profile: CandidateProfile, criteria: MatchCriteria): MatchGate[] {
  return matchGates.filter((gate) => fails[gate](profile, criteria));
}

function isPromoted(profile: CandidateProfile, criteria: MatchCriteria): boolean {
  const direction = directionTo(profile, criteria);
  return direction === 'promotion' || direction === 'diagonal';
}

function isRankInRange({ rank }: CandidateProfile, { rankMin, rankMax }: MatchCriteria): boolean {
  if (rankMin === null && rankMax === null) return true;
  return rank !== null && (rankMin === null || rank >= rankMin) && (rankMax === null || rank <= rankMax);
}

function lacksFeeder({ months }: CandidateProfile, { feeder }: MatchCriteria): boolean {
  return feeder !== null && months[feeder.kind] < feeder.months;
}

function failsFunctional(
  profile: CandidateProfile,
  { functional, workField, ownFamilyClasses }: MatchCriteria,
): boolean {
  if (functional === null) return false;
  const { positionClass } = profile;
  // Who stays in the family is moved, not transferred into it.
  if (positionClass !== null && ownFamilyClasses.includes(positionClass) && profile.workField === workField)
    return false;
  const bornFrom = positionClass === functional.utama ? functional.bornFromUtama : functional.bornFrom;
  return profile.born < bornFrom || profile.months.total < functional.months;
}

/** Job-person match per mille, as `jpm` has it: uncapped levels, half up, at most 1000; -1 where a level is not known. */
function matchOf({ levels }: CandidateProfile, { required }: MatchCriteria): number {
  const asked = required.map((_, index) => index).filter((index) => required[index] !== 0);
  if (asked.some((index) => (levels[index] ?? null) === null)) return -1;
  const achieved = asked.reduce((sum, index) => sum + levels[index]!, 0);
  const wanted = asked.reduce((sum, index) => sum + required[index]!, 0);
  return wanted === 0 ? -1 : Math.min(1000, Math.trunc((achieved * 2000 + wanted) / (wanted * 2)));
}
