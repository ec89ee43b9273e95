import { type RawBuilder, sql } from 'kysely';
import type { ProfileVocabulary } from '../../domain/matching/profile-vocabulary.ts';

/** The two years whose rating R11 asks for: last year's is not missed before its month unless it exists. Needs `person`. */
export function ratedSource({ ratings, ratingDueMonth }: ProfileVocabulary): RawBuilder<unknown> {
  return sql`
    select employee_id, max(rating) filter (where year = last_due) as latest,
      max(rating) filter (where year = last_due - 1) as before
    from (
      select person.id as employee_id, known.year, known.rating,
        extract(year from person.today)::int - case when extract(month from person.today) >= ${ratingDueMonth}
          or bool_or(known.year = extract(year from person.today) - 1) over (partition by person.id) then 1 else 2 end
          as last_due
      from person join lateral (
        select year, array_position(${[...ratings]}::text[], performance_rating.rating) as rating
        from performance_rating where performance_rating.employee_id = person.id
          and performance_rating.rating = any(${[...ratings]}::text[])
      ) known on true
    ) years
    group by employee_id`;
}

/** The newest level of every competency: of the register, or found by an assessor in a case since. Needs `person`. */
export function assessedSource(): RawBuilder<unknown> {
  return sql`
    select employee_id, jsonb_object_agg(competency, level) as levels
    from (
      select distinct on (employee_id, competency) employee_id, competency, level
      from (
        select result.employee_id, result.competency, result.level, result.assessed_on, 0 as found
        from person join competency_result result on result.employee_id = person.id
        union all
        select person.id, level.key, level.value::int, task.completed_at::date, 1
        from person join mutation_case on mutation_case.employee_id = person.id
        join competency_assessment assessment on assessment.case_number = mutation_case.case_number
        join task on task.id = assessment.task_id and task.completed_at is not null
        cross join lateral jsonb_each_text(assessment.levels) level
      ) known
      order by employee_id, competency, assessed_on desc, found desc
    ) newest
    group by employee_id`;
}

/** The newest talent box: axes of the register read by their scheme, or the box an assessment in a case led to. Needs `person`. */
export function talentSource({ performanceLevels, boxes }: ProfileVocabulary): RawBuilder<unknown> {
  return sql`
    select distinct on (employee_id) employee_id, box
    from (
      select profile.employee_id, profile.assessed_on, 0 as found,
        case when cut.medium < cut.high then (${[...boxes]}::int[])[
          (array_position(${[...performanceLevels]}::text[], profile.performance_axis) - 1) * 3
          + case when profile.potential_axis >= cut.high then 3 when profile.potential_axis >= cut.medium then 2 else 1 end
        ] end as box
      from person join talent_profile profile on profile.employee_id = person.id
      cross join lateral (
        select (regexp_match(profile.scheme_id, '(\\d{2})[/-](\\d{2})$'))[1]::int as high,
          (regexp_match(profile.scheme_id, '(\\d{2})[/-](\\d{2})$'))[2]::int as medium
      ) cut
      union all
      select person.id, task.completed_at::date, 1, assessment.talent_box
      from person join mutation_case on mutation_case.employee_id = person.id
      join competency_assessment assessment on assessment.case_number = mutation_case.case_number
      join task on task.id = assessment.task_id and task.completed_at is not null
    ) known
    order by employee_id, assessed_on desc, found desc`;
}

/** The bits of the domain's `standingFaults` (R01, R03, R07, R09, R10). Needs `person` and `clearance`. */
export function standingFaultsOf(): RawBuilder<number> {
  const bit = (condition: RawBuilder<unknown>, value: number) =>
    sql`case when ${condition} then ${sql.lit(value)} else 0 end`;
  return sql<number>`(${sql.join(
    [
      bit(sql`person.employee_type <> 'PNS'`, 1),
      bit(sql`person.employee_type = 'PPPK'`, 2),
      bit(sql`person.legal_status <> 'active'`, 4),
      bit(
        sql`exists (select from discipline_case sanction where sanction.employee_id = person.id
          and sanction.status in ('in-process', 'serving'))`,
        8,
      ),
      bit(sql`clearance.study_assignment`, 16),
      bit(sql`clearance.service_bond`, 32),
      bit(sql`clearance.study_assignment is null or clearance.service_bond is null`, 64),
      bit(sql`clearance.legal_process`, 128),
      bit(sql`clearance.open_audit_finding`, 256),
      bit(sql`clearance.legal_process is null or clearance.open_audit_finding is null`, 512),
    ],
    sql` + `,
  )})`;
}
