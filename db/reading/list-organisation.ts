import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { PositionClass } from '../../domain/personnel/position-class.ts';
import type { Database } from '../open-database.ts';
import { isEmbargoed } from './case-scope.ts';

export async function listUnits(db: Database, agency: string) {
  return db
    .selectFrom('org_unit')
    .select(['id', 'parent_id as parentId', 'name', 'unit_type as unitType', 'place', 'latitude', 'longitude'])
    .where('agency_id', '=', agency)
    .orderBy('id')
    .execute();
}

/** Kinds of position with the standard that an assessment is held against. */
export async function listPositions(db: Database) {
  return db
    .selectFrom('position')
    .select([
      'id',
      'name',
      'position_class as positionClass',
      'echelon',
      'job_grade as jobGrade',
      'education_level_min as educationLevelMin',
      'education_fields as educationFields',
      'rank_min as rankMin',
      'rank_max as rankMax',
      sql<number | null>`allowance_rupiah::float8`.as('allowanceRupiah'),
    ])
    .select((select) =>
      jsonArrayFrom(
        select
          .selectFrom('position_standard')
          .select(['competency', 'required_level as requiredLevel'])
          .whereRef('position_standard.position_id', '=', 'position.id')
          .orderBy('competency'),
      ).as('standard'),
    )
    .orderBy('id')
    .execute();
}

export interface PostLine {
  id: string;
  unitId: string;
  unitName: string;
  positionId: string;
  positionName: string;
  positionClass: PositionClass;
  /** Of its position in its unit, by workload analysis; null where none is laid down. */
  need: number | null;
  /** Who holds such posts of the unit today. */
  filled: number;
  seat: number;
  headsUnit: boolean;
  vacant: boolean;
  /** For good, by the organisation. */
  closed: boolean;
  incumbentId: string | null;
  incumbentName: string | null;
  reservedBy: string | null;
  /** The case that reserved it is under embargo. */
  reservedSilently: boolean;
}

const notClosed = sql`not exists (select from post_closure where post_closure.post_id = post.id)`;

/** Posts of an agency with who holds them today and which open case has reserved them; one that was closed is not vacant. */
export async function listPosts(
  db: Database,
  agency: string,
  filter: {
    unit?: string | undefined;
    /** Part of the position's or the unit's name. */
    name?: string | undefined;
    vacant?: boolean | undefined;
    after?: string | undefined;
    limit: number;
  },
): Promise<PostLine[]> {
  const conditions = [
    sql`unit.agency_id = ${agency}`,
    ...(filter.unit === undefined ? [] : [sql`post.unit_id = ${filter.unit}`]),
    ...(filter.name === undefined
      ? []
      : [sql`strpos(lower(position.name || ' ' || unit.name || ' ' || post.id), lower(${filter.name})) > 0`]),
    ...(filter.vacant === undefined ? [] : [sql`(incumbency.employee_id is null and ${notClosed}) = ${filter.vacant}`]),
    ...(filter.after === undefined ? [] : [sql`post.id > ${filter.after}`]),
  ];
  const { rows } = await sql<PostLine>`
    select post.id, post.unit_id as "unitId", unit.name as "unitName", post.position_id as "positionId", position.name as "positionName", post.seat,
      post.heads_unit as "headsUnit", incumbency.employee_id is null and ${notClosed} as vacant,
      not ${notClosed} as closed, incumbency.employee_id as "incumbentId",
      position.position_class as "positionClass",
      (select need from position_need where unit_id = post.unit_id and position_id = post.position_id) as need,
      (select count(*)::int from post seat join incumbency held on held.post_id = seat.id
        where seat.unit_id = post.unit_id and seat.position_id = post.position_id
          and held.valid_at @> (now() at time zone agency.time_zone)::date) as filled,
      employee.name as "incumbentName", c.case_number as "reservedBy",
      coalesce(${isEmbargoed('c')}, false) as "reservedSilently"
    from post
    join org_unit unit on unit.id = post.unit_id
    join agency on agency.id = unit.agency_id
    join position on position.id = post.position_id
    left join incumbency on incumbency.post_id = post.id
      and incumbency.valid_at @> (now() at time zone agency.time_zone)::date
    left join employee on employee.id = incumbency.employee_id
    left join mutation_case c on c.target_post_id = post.id and c.reserves_post
    where ${sql.join(conditions, sql` and `)}
    order by post.id
    limit ${filter.limit + 1}`.execute(db);
  return rows;
}
