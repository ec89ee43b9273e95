import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

export interface UnitBalanceRow {
  unitId: string;
  unitName: string;
  /** Need and minimum of all positions of the unit, by workload analysis. */
  need: number;
  minimum: number;
  incumbents: number;
  /** Of the position that the person leaves, or comes to. */
  positionNeed: number | null;
  positionIncumbents: number;
  /** Who holds a post of the unit today: what says when they retire. */
  holders: { birthDate: string | null; positionClass: string; positionName: string }[];
}

/** Need and staff of a post's unit today. */
export async function readUnitBalance(db: Database, postId: string): Promise<UnitBalanceRow> {
  const { rows } = await sql<UnitBalanceRow>`
    with seat as (
      select unit.id, unit.name, post.position_id, (now() at time zone agency.time_zone)::date as today
      from post join org_unit unit on unit.id = post.unit_id join agency on agency.id = unit.agency_id
      where post.id = ${postId}),
    held as (
      select post.position_id, employee.birth_date, position.position_class, position.name as position_name
      from seat join post on post.unit_id = seat.id
      join incumbency on incumbency.post_id = post.id and incumbency.valid_at @> seat.today
      join employee on employee.id = incumbency.employee_id join position on position.id = post.position_id)
    select seat.id as "unitId", seat.name as "unitName",
      (select coalesce(sum(need), 0)::int from position_need where unit_id = seat.id) as need,
      (select coalesce(sum(minimum), 0)::int from position_need where unit_id = seat.id) as minimum,
      (select count(*)::int from held) as incumbents,
      (select need from position_need n where n.unit_id = seat.id and n.position_id = seat.position_id) as "positionNeed",
      (select count(*)::int from held where held.position_id = seat.position_id) as "positionIncumbents",
      (select coalesce(jsonb_agg(jsonb_build_object('birthDate', birth_date, 'positionClass', position_class,
        'positionName', position_name)), '[]') from held) as holders
    from seat`.execute(db);
  return rows[0]!;
}
