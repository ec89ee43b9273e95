import type { Mates } from '../../db/rotation/read-mates.ts';
import type { EligibilityFacts, PositionStandard, RegionFreeze } from '../../domain/eligibility/facts.ts';
import { known, type Known, unknownFact } from '../../domain/eligibility/known.ts';
import { educationLevels } from '../../domain/personnel/education.ts';
import { jobFamilyOf } from '../../domain/personnel/job-family.ts';
import { positionClasses, type PositionClass } from '../../domain/personnel/position-class.ts';
import { ranks } from '../../domain/personnel/rank.ts';
import { sectorRetirementAge } from '../../domain/personnel/sector-retirement-age.ts';
import type { PostRecord } from './read-posts.ts';
import { oneOf, recordedFacts } from './recorded-fact.ts';

type PostFacts = Pick<
  EligibilityFacts,
  | 'originClass'
  | 'originJobFamily'
  | 'originIncumbents'
  | 'originMinimum'
  | 'targetClass'
  | 'targetJobFamily'
  | 'positionNeed'
  | 'incumbents'
  | 'positionStandard'
  | 'freezes'
>;

// The organisation's own registers are kept by us and stand for today; workload analysis is the document behind the needs.
const structure = 'position-register';
const workload = 'ABK';
const placements = 'placement-register';
/** Counted as on the day on which a rotation batch takes effect (R12, R13). */
const placementsAndBatch = 'placement-register, rotation-batch';

/** What the two posts ask for and how they are filled. */
export function postFacts(
  [origin, target]: readonly [PostRecord, PostRecord],
  { today, timeZone, mates }: { today: string; timeZone: string; mates: Mates | undefined },
): PostFacts {
  const originClass = oneOf(positionClasses, origin.position_class);
  const targetClass = oneOf(positionClasses, target.position_class);
  if (!targetClass) throw new Error(`position ${target.position_id} has no class of the register`);
  const on = <T>(value: T | null, source: string): Known<T> =>
    value === null ? unknownFact : known(value, source, today);
  const changes = mates ? changesBy(mates) : { origin: 0, target: 0 };
  const counted = mates && Object.values(mates).some((count) => count > 0) ? placementsAndBatch : placements;
  return {
    originClass: on(originClass, structure),
    originJobFamily: originClass ? known(jobFamilyOf(origin.name, originClass), structure, today) : unknownFact,
    originIncumbents: on(origin.holders === null ? null : origin.holders + changes.origin, counted),
    originMinimum: on(origin.minimum, workload),
    targetClass,
    targetJobFamily: known(jobFamilyOf(target.name, targetClass), structure, today),
    positionNeed: on(target.need, workload),
    incumbents: on(target.others + target.promised + changes.target, counted),
    positionStandard: known(standardOf(target, targetClass), structure, today),
    freezes: freezesOf([origin, target], today, timeZone),
  };
}

function changesBy(mates: Mates): { origin: number; target: number } {
  return {
    origin: mates.comingToOrigin - mates.leavingOrigin,
    target: mates.comingToTarget - mates.leavingTarget,
  };
}

function standardOf(post: PostRecord, positionClass: PositionClass): PositionStandard {
  return {
    minEducation: oneOf(educationLevels, post.education_level_min),
    educationFields: post.education_fields,
    rankMin: oneOf(ranks, post.rank_min),
    rankMax: oneOf(ranks, post.rank_max),
    retirementAge: sectorRetirementAge(jobFamilyOf(post.name, positionClass)),
  };
}

const freezeKinds = ['electoral', 'post-inauguration', 'acting-head'] as const;

/** The calendar lists freezes only: an agency without one in these days is free, as of today. */
function freezesOf([origin, target]: [PostRecord, PostRecord], today: string, timeZone: string): Known<RegionFreeze[]> {
  const rows = [...target.freezes, ...(origin.agency_id === target.agency_id ? [] : origin.freezes)];
  const freezes = rows.flatMap(({ kind, from, to, approval_reference: approvalReference }) => {
    const freezeKind = oneOf(freezeKinds, kind);
    return freezeKind ? [{ kind: freezeKind, from, to, approvalReference }] : [];
  });
  return rows.length === 0 ? known([], 'region-calendar', today) : recordedFacts(freezes, rows, timeZone);
}
