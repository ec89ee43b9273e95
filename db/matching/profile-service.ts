import { type RawBuilder, sql } from 'kysely';
import type { ProfileVocabulary } from '../../domain/matching/profile-vocabulary.ts';
import { workFieldWord } from './work-field-word.ts';

/** Every post held before today, cut off today, and which of them is held now. Needs `person`. */
export function spellSource(vocabulary: ProfileVocabulary): RawBuilder<unknown> {
  return sql`
    select held.employee_id, lower(held.valid_at) as "from", least(upper(held.valid_at), person.today) as "to",
      held.valid_at @> person.today as present, position.position_class, position.echelon, position.job_grade,
      word.code as work_field
    from person join incumbency held on held.employee_id = person.id
    join post on post.id = held.post_id join position on position.id = post.position_id
    join matching_word word on word.kind = 'work-field' and word.word = ${workFieldWord(vocabulary)}
    where lower(held.valid_at) <= person.today`;
}

/**
 * Months served in all, per kind of feeder class and per field of work, as `served` of the eligibility rules counts them: spells that touch
 * are one, the days left over make months of 30 once more than one spell has any. Needs `spell`.
 */
export function servedSource({ services }: ProfileVocabulary): RawBuilder<unknown> {
  const kinds = sql.join(
    Object.entries(services).map(([kind, classes]) => sql`(${kind}::text, ${[...classes]}::text[])`),
  );
  return sql`
    select employee_id,
      jsonb_object_agg(kind, months) filter (where kind is not null) as kinds,
      array_agg(field order by field) filter (where field is not null) as fields,
      array_agg(months order by field) filter (where field is not null) as months
    from (
      select employee_id, kind, field,
        sum(months)::int + case when count(*) filter (where days > 0) > 1 then sum(days)::int / 30 else 0 end as months
      from (
        select employee_id, kind, field, months,
          "to" - ("from" + make_interval(months => months))::date as days
        from (
          select employee_id, kind, field, "from", "to",
            whole - case when ("from" + make_interval(months => whole))::date > "to" then 1 else 0 end as months
          from (
            select employee_id, kind, field, min("from") as "from", max("to") as "to",
              ((extract(year from max("to")) - extract(year from min("from"))) * 12
                + extract(month from max("to")) - extract(month from min("from")))::int as whole
            from (
              select *, count(*) filter (where begins)
                over (partition by employee_id, kind, field order by "from" rows unbounded preceding) as island
              from (
                select employee_id, kind, field, "from", "to",
                  "from" is distinct from lag("to") over (partition by employee_id, kind, field order by "from") as begins
                from (
                  select employee_id, services.kind, null::int as field, "from", "to"
                  from spell join (values ${kinds}) services(kind, classes)
                    on spell.position_class = any(services.classes)
                  where "from" < "to"
                  union all
                  select employee_id, null, work_field, "from", "to" from spell where "from" < "to"
                ) counted
              ) marked
            ) grouped
            group by employee_id, kind, field, island
          ) merged
        ) months_of
      ) parts
      group by employee_id, kind, field
    ) sums
    group by employee_id`;
}
