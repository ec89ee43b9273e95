import { sql, type RawBuilder } from 'kysely';
import type { Database } from '../open-database.ts';

export interface TalentRow {
  employeeId: string;
  name: string;
  postId: string | null;
  positionName: string | null;
  positionClass: string | null;
  unitId: string | null;
  schemeId: string;
  performance: string;
  potential: number;
  assessedOn: string;
}

/** Axes of the nine boxes as program text of the domain: for each level of performance, worst potential first. */
export interface BoxVocabulary {
  performanceLevels: readonly string[];
  boxes: readonly number[];
}

export interface TalentFilter {
  boxes?: readonly number[] | undefined;
  unit?: string | undefined;
  positionClass?: string | undefined;
  after?: string | undefined;
  limit: number;
}

/** The box in SQL, as `deriveBox` has it, for what is filtered and counted where the rows are; null where the scheme is none we know. */
function boxOf({ performanceLevels, boxes }: BoxVocabulary): RawBuilder<number | null> {
  const scheme = sql`regexp_match(scheme_id, '([0-9]{2})[/-]([0-9]{2})$')`;
  return sql<number | null>`case when (${scheme})[2]::int < (${scheme})[1]::int then
    (${[...boxes]}::int[])[(array_position(${[...performanceLevels]}::text[], performance_axis) - 1) * 3
      + case when potential_axis >= (${scheme})[1]::int then 3 when potential_axis >= (${scheme})[2]::int then 2 else 1 end]
    end`;
}

function latest(agency: string, vocabulary: BoxVocabulary): RawBuilder<unknown> {
  return sql`
    select distinct on (profile.employee_id) profile.employee_id, profile.scheme_id, profile.performance_axis,
      profile.potential_axis, profile.assessed_on, ${boxOf(vocabulary)} as box, employee.name, post.id as post_id,
      post.unit_id, position.name as position_name, position.position_class
    from talent_profile profile join employee on employee.id = profile.employee_id and employee.agency_id = ${agency}
      and employee.legal_status = 'active'
    join agency on agency.id = employee.agency_id
    left join incumbency on incumbency.employee_id = employee.id
      and incumbency.valid_at @> (now() at time zone agency.time_zone)::date
    left join post on post.id = incumbency.post_id left join position on position.id = post.position_id
    order by profile.employee_id, profile.assessed_on desc`;
}

/** The latest scores of those who serve in an agency, by id. @param filter.after id of the last one already seen */
export async function listTalentPool(
  db: Database,
  agency: string,
  filter: TalentFilter,
  vocabulary: BoxVocabulary,
): Promise<TalentRow[]> {
  const { rows } = await sql<TalentRow>`
    select employee_id as "employeeId", name, post_id as "postId", position_name as "positionName",
      position_class as "positionClass", unit_id as "unitId", scheme_id as "schemeId", performance_axis as performance,
      potential_axis as potential, assessed_on::text as "assessedOn"
    from (${latest(agency, vocabulary)}) pool
    where ${filter.boxes === undefined ? sql`true` : sql`box = any(${[...filter.boxes]}::int[])`}
      and ${filter.unit === undefined ? sql`true` : sql`unit_id = ${filter.unit}`}
      and ${filter.positionClass === undefined ? sql`true` : sql`position_class = ${filter.positionClass}`}
      and ${filter.after === undefined ? sql`true` : sql`employee_id > ${filter.after}::uuid`}
    order by employee_id limit ${filter.limit + 1}`.execute(db);
  return rows;
}

/** How many stand in each box today; null for scores whose scheme is none we know. */
export async function countBoxes(
  db: Database,
  agency: string,
  vocabulary: BoxVocabulary,
): Promise<{ box: number | null; people: number }[]> {
  const { rows } = await sql<{ box: number | null; people: number }>`
    select box, count(*)::int as people from (${latest(agency, vocabulary)}) pool group by box order by box`.execute(
    db,
  );
  return rows;
}
