import { type RawBuilder, sql } from 'kysely';
import type { MatchCriteria } from '../../domain/matching/match-criteria.ts';
import type { MatchGate } from '../../domain/matching/match-gates.ts';
import { levelColumns } from './profile-columns.ts';
import { anyOf, int } from './sql-number.ts';

/**
 * When a person fails each gate, over `candidate_profile profile`: the same as the domain's `failedGates`, condition by condition. None is
 * ever null.
 */
export function gateConditions(criteria: MatchCriteria): Record<MatchGate, RawBuilder<boolean>> {
  const fault = (...bits: number[]) =>
    sql<boolean>`(faults & ${sql.lit(bits.reduce((sum, bit) => sum | bit, 0))}) <> 0`;
  const { feeder, leadership } = criteria;
  const lacksFeeder = feeder ? sql<boolean>`${monthsOf(feeder.kind)} < ${int(feeder.months)}` : sql<boolean>`false`;
  const promoted = isPromoted(criteria);
  return {
    'holds-the-post': sql`employee_id = any(${[...criteria.holders]}::uuid[])`,
    demotion: isDemoted(criteria),
    R01: fault(1, 4),
    R03: fault(2),
    R04: sql`(position_class is null or since_post is null or since_post > ${int(criteria.beganBy)})`,
    R07: fault(8),
    R09: fault(16, 32, 64),
    R10: fault(128, 256, 512),
    R11: sql`(coalesce(rating_latest, 0) < ${int(criteria.minimumRating)}
      or coalesce(rating_before, 0) < ${int(criteria.minimumRating)})`,
    R14: sql`(coalesce(education_level, 0) < ${int(criteria.educationMin)} or ${isOfOtherField(criteria)})`,
    R15: sql`(${promoted} and ${isOutOfRange(criteria)})`,
    R16: leadership ? sql`false` : sql`(${promoted} and ${lacksFeeder})`,
    R17: leadership
      ? sql`(${promoted} and (${lacksFeeder} or months_total < ${int(leadership.months)} or born < ${int(leadership.bornFrom)}))`
      : sql`false`,
    R18: failsFunctional(criteria),
    R19: sql`(${promoted} and ${jobPersonMatch(criteria)} < ${int(criteria.matchMin)})`,
    R21: sql`born < ${int(criteria.bornFrom)}`,
  };
}

/** Within the class: positive where the post is higher, by echelon, then by grade. */
function stepUp({ echelon, jobGrade }: MatchCriteria): RawBuilder<number> {
  const byEchelon = echelon === null ? sql`0` : sql`coalesce(echelon - ${int(echelon)}, 0)`;
  const byGrade = jobGrade === null ? sql`0` : sql`coalesce(${int(jobGrade)} - job_grade, 0)`;
  return sql<number>`coalesce(nullif(${byEchelon}, 0), ${byGrade})`;
}

function isDemoted(criteria: MatchCriteria): RawBuilder<boolean> {
  return sql<boolean>`(position_class is not null and (${anyOf('position_class', criteria.demotesFrom)}
    or (position_class = ${int(criteria.positionClass)} and ${stepUp(criteria)} < 0)))`;
}

/** Promoted or moved diagonally: every class but the own and those above; in the own, who steps up. */
export function isPromoted(criteria: MatchCriteria): RawBuilder<boolean> {
  return sql<boolean>`(position_class is not null and not ${anyOf('position_class', criteria.demotesFrom)}
    and (position_class <> ${int(criteria.positionClass)} or ${stepUp(criteria)} > 0))`;
}

function isOfOtherField({ educationFields }: MatchCriteria): RawBuilder<boolean> {
  if (educationFields.length === 0) return sql<boolean>`false`;
  return sql<boolean>`(education_field is null or not ${anyOf('education_field', educationFields)})`;
}

function isOutOfRange({ rankMin, rankMax }: MatchCriteria): RawBuilder<boolean> {
  if (rankMin === null && rankMax === null) return sql<boolean>`false`;
  const below = rankMin === null ? sql`false` : sql`rank < ${int(rankMin)}`;
  const above = rankMax === null ? sql`false` : sql`rank > ${int(rankMax)}`;
  return sql<boolean>`(rank is null or ${below} or ${above})`;
}

function failsFunctional({ functional, ownFamilyClasses, workField }: MatchCriteria): RawBuilder<boolean> {
  if (functional === null) return sql<boolean>`false`;
  const stays = sql`coalesce(${anyOf('position_class', ownFamilyClasses)} and work_field = ${int(workField)}, false)`;
  const bornFrom = sql`case when position_class = ${int(functional.utama)} then ${int(functional.bornFromUtama)}
    else ${int(functional.bornFrom)} end`;
  return sql<boolean>`(not ${stays} and (born < ${bornFrom} or months_total < ${int(functional.months)}))`;
}

/** Per mille as `jpm` counts it; -1 where a level that is asked for is not known. */
function jobPersonMatch({ required }: MatchCriteria): RawBuilder<number> {
  const asked = levelColumns.filter((_, index) => required[index] !== 0).map((name) => sql`${sql.ref(name)}::int`);
  const wanted = required.reduce((sum, level) => sum + level, 0);
  if (wanted === 0) return sql<number>`-1`;
  const achieved = sql.join(asked, sql` + `);
  // `least` passes over a null, so the gap is told first.
  return sql<number>`least(1000, coalesce(((${achieved}) * 2000 + ${int(wanted)}) / (${int(wanted)} * 2), -1))`;
}

export function monthsOf(kind: string): RawBuilder<number> {
  return sql<number>`${sql.ref(`months_${kind}`)}`;
}
