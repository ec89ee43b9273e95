import { type RawBuilder, sql } from 'kysely';
import type { MatchCriteria } from '../../domain/matching/match-criteria.ts';
import { gateConditions, isPromoted, monthsOf } from './gate-conditions.ts';
import { anyOf, int } from './sql-number.ts';

const classes = 14;

/**
 * The people who fail no gate, as the planner can look them up: those of the post's own class, and those who would be promoted or moved
 * diagonally into it, who are asked for more. The two never overlap; each is a condition over `candidate_profile`.
 */
export function passConditions(criteria: MatchCriteria): RawBuilder<boolean>[] {
  const { positionClass, demotesFrom } = criteria;
  const others = Array.from({ length: classes }, (_, index) => index).filter(
    (index) => index !== positionClass && !demotesFrom.includes(index),
  );
  const gates = gateConditions(criteria);
  const own = [sql`position_class = ${int(positionClass)}`, ...asked(criteria)];
  // Whoever steps up inside of the class is promoted too; without echelons or grades nobody can.
  const steps = criteria.echelon !== null || criteria.jobGrade !== null;
  const stepping = steps
    ? [
        sql`not ${gates.demotion}`,
        sql`not (${isPromoted(criteria)} and ${anyFailed([gates.R15, gates.R16, gates.R17, gates.R19])})`,
      ]
    : [];
  const promoted = [
    anyOf('position_class', others),
    ...asked(criteria),
    ...range(criteria),
    ...served(criteria),
    sql`not ${gates.R19}`,
  ];
  return [
    all([...own, ...stepping, ...functional(criteria, gates.R18)]),
    all([...promoted, ...functional(criteria, gates.R18)]),
  ];
}

/** What is asked of everybody: R01, R03, R07, R09, R10 by the index, R04, R11, R14, R21. */
function asked(criteria: MatchCriteria): RawBuilder<unknown>[] {
  const { agency, educationFields, holders } = criteria;
  return [
    sql`faults = 0`,
    ...(agency === null ? [] : [sql`agency = ${int(agency)}`]),
    ...(educationFields.length === 0 ? [] : [anyOf('education_field', educationFields)]),
    sql`education_level >= ${int(criteria.educationMin)}`,
    sql`since_post <= ${int(criteria.beganBy)}`,
    sql`rating_latest >= ${int(criteria.minimumRating)}`,
    sql`rating_before >= ${int(criteria.minimumRating)}`,
    sql`born >= ${int(criteria.bornFrom)}`,
    ...(holders.length === 0 ? [] : [sql`employee_id <> all(${[...holders]}::uuid[])`]),
  ];
}

/** R15 */
function range({ rankMin, rankMax }: MatchCriteria): RawBuilder<unknown>[] {
  return [
    ...(rankMin === null ? [] : [sql`rank >= ${int(rankMin)}`]),
    ...(rankMax === null ? [] : [sql`rank <= ${int(rankMax)}`]),
  ];
}

/** R16 and R17 */
function served({ feeder, leadership }: MatchCriteria): RawBuilder<unknown>[] {
  return [
    ...(feeder ? [sql`${monthsOf(feeder.kind)} >= ${int(feeder.months)}`] : []),
    ...(leadership ? [sql`months_total >= ${int(leadership.months)}`, sql`born >= ${int(leadership.bornFrom)}`] : []),
  ];
}

function functional(criteria: MatchCriteria, fails: RawBuilder<boolean>): RawBuilder<unknown>[] {
  return criteria.functional === null ? [] : [sql`not ${fails}`];
}

function anyFailed(conditions: readonly RawBuilder<boolean>[]): RawBuilder<boolean> {
  return sql<boolean>`(${sql.join(conditions, sql` or `)})`;
}

function all(conditions: readonly RawBuilder<unknown>[]): RawBuilder<boolean> {
  return sql<boolean>`${sql.join(conditions, sql` and `)}`;
}
