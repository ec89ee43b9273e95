import { type RawBuilder, sql } from 'kysely';
import type { ProfileVocabulary } from '../../domain/matching/profile-vocabulary.ts';
import { levelColumns } from './profile-columns.ts';
import { assessedSource, ratedSource, standingFaultsOf, talentSource } from './profile-facts.ts';
import { servedSource, spellSource } from './profile-service.ts';

/** The place of a word in a list, from 0; null where it is none of them. */
function placeIn(words: readonly string[], word: RawBuilder<unknown>): RawBuilder<number> {
  return sql<number>`(array_position(${[...words]}::text[], ${word}) - 1)`;
}

/** The profiles of these employees as the registers have them today: one row each, the erased left out. */
export function profileSource(
  employeeIds: readonly string[],
  at: Date,
  vocabulary: ProfileVocabulary,
): RawBuilder<unknown> {
  const { positionClasses, echelons, ranks, educationLevels, educationSteps, competencies } = vocabulary;
  const levels = levelColumns.map(
    (name, index) => sql`(assessed.levels ->> ${competencies[index]!})::int as ${sql.ref(name)}`,
  );
  const monthsOf = (kind: string) => sql`coalesce((served.kinds ->> ${kind})::int, 0) as ${sql.ref(`months_${kind}`)}`;
  const days = (date: RawBuilder<unknown>) => sql`(${date} - date '1970-01-01')`;
  return sql`
    with person as materialized (
      select employee.*, (${at}::timestamptz at time zone agency.time_zone)::date as today
      from employee join agency on agency.id = employee.agency_id
      where employee.id = any(${[...employeeIds]}::uuid[]) and employee.birth_date is not null
    ),
    spell as materialized (${spellSource(vocabulary)}),
    served as (${servedSource(vocabulary)}),
    rated as (${ratedSource(vocabulary)}),
    assessed as (${assessedSource()}),
    talent as (${talentSource(vocabulary)})
    select person.id as employee_id,
      (select code from matching_word where kind = 'agency' and word = person.agency_id) as agency,
      ${placeIn(positionClasses, sql`held.position_class`)} as position_class,
      ${placeIn(echelons, sql`held.echelon`)} as echelon, held.job_grade, held.work_field,
      ${days(sql`held."from"`)} as since_post,
      ${placeIn(ranks, sql`person.rank`)} as rank,
      (${[...educationSteps]}::int[])[array_position(${[...educationLevels]}::text[], person.education_level)]
        as education_level,
      (select code from matching_word where kind = 'education-field' and word = lower(btrim(person.education_field)))
        as education_field,
      rated.latest as rating_latest, rated.before as rating_before,
      ${sql.join(levels)},
      talent.box as talent_box, ${days(sql`person.tmt_pns`)} as since_pns, ${days(sql`person.birth_date`)} as born,
      ${sql.join(Object.keys(vocabulary.services).map(monthsOf))},
      coalesce(served.fields, '{}') as work_fields, coalesce(served.months, '{}') as work_months,
      ${standingFaultsOf()} as faults
    from person
    left join spell held on held.employee_id = person.id and held.present
    left join served on served.employee_id = person.id
    left join rated on rated.employee_id = person.id
    left join assessed on assessed.employee_id = person.id
    left join talent on talent.employee_id = person.id
    left join employee_clearance clearance on clearance.employee_id = person.id
    order by person.id`;
}
