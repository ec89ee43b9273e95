import { type RawBuilder, sql } from 'kysely';
import type { MatchCriteria, MatchCriterionName } from '../../domain/matching/match-criteria.ts';
import { monthsOf } from './gate-conditions.ts';
import { levelColumns } from './profile-columns.ts';
import { anyOf, int } from './sql-number.ts';

type Points = Record<Exclude<MatchCriterionName, 'wish'>, RawBuilder<number>>;

/**
 * The points of the domain's `scoreOf` over `candidate_profile profile`, number for number. Only whole, non-negative numbers are divided, so
 * that `/` drops the rest as `Math.trunc` does; smallints are cast before they are multiplied.
 */
export function scoreColumns(criteria: MatchCriteria): Points {
  return {
    'job-person-match': competencyPoints(criteria),
    performance: sql`((coalesce(rating_latest - 1, 0) * 250 + coalesce(rating_before - 1, 0) * 250) / 2)`,
    experience: experiencePoints(criteria),
    education: educationPoints(criteria),
    talent: sql`(coalesce(talent_box - 1, 0) * 125)`,
    tenure: sql`coalesce(least(greatest(${int(criteria.today)} - since_post, 0), 1826) * 1000 / 1826, 0)`,
  };
}

function competencyPoints({ required }: MatchCriteria): RawBuilder<number> {
  const asked = required.filter((level) => level !== 0).length;
  if (asked === 0) return sql<number>`0`;
  const points = levelColumns.map((name, index) => {
    const level = int(required[index] ?? 0);
    return sql`least(coalesce(${sql.ref(name)}, 0)::int, ${level}) * 1000 / greatest(${level}, 1)`;
  });
  return sql<number>`((${sql.join(points, sql` + `)}) / ${int(asked)})`;
}

function experiencePoints({ workField, service }: MatchCriteria): RawBuilder<number> {
  const inField = sql`coalesce(work_months[array_position(work_fields, ${int(workField)})], 0)`;
  const share = (months: RawBuilder<unknown>) => sql`least(${months}::int, 60) * 1000 / 60`;
  return sql<number>`(((${share(inField)}) * 6 + (${share(monthsOf(service))}) * 4) / 10)`;
}

function educationPoints({ educationMin, educationFields }: MatchCriteria): RawBuilder<number> {
  const fits = educationFields.length === 0 ? sql`true` : anyOf('education_field', educationFields);
  return sql<number>`case when education_level >= ${int(educationMin)} and ${fits}
    then least(700 + (education_level - ${int(educationMin)}) * 150, 1000) else 0 end`;
}
