import { sql } from 'kysely';
import type { BalanceCounts } from '../../domain/balance/balance-line.ts';
import type { PositionClass } from '../../domain/personnel/position-class.ts';
import type { Database } from '../open-database.ts';

export interface BalanceAsked {
  agency: string;
  /** ISO date in the agency's time zone. */
  today: string;
  unit?: string | undefined;
  positionClass?: PositionClass | undefined;
  /** The retirement age of a position. */
  ageOf: (positionName: string, positionClass: PositionClass) => number;
}

export type BalanceRow = BalanceCounts & { unitName: string };

/** Need, staff and what is known to change, for every class of positions in every unit of an agency; in four scans, whatever its size. */
export async function readBalance(db: Database, asked: BalanceAsked): Promise<BalanceRow[]> {
  const { agency, today, unit, positionClass, ageOf } = asked;
  const positions = await db.selectFrom('position').select(['id', 'name', 'position_class']).execute();
  const ages = positions.map(({ id, name, position_class }) => ({
    id,
    age: ageOf(name, position_class as PositionClass),
  }));
  const { rows } = await sql<BalanceRow>`
    with seat as (
      select post.id, post.unit_id, position.position_class, age.age
      from post join org_unit unit on unit.id = post.unit_id join position on position.id = post.position_id
      join json_to_recordset(${JSON.stringify(ages)}::json) as age(id text, age int) on age.id = post.position_id
      where unit.agency_id = ${agency}),
    under_way as (
      select c.employee_id, c.origin_post_id, c.target_post_id from mutation_case c
      where c.closed_at is null and c.agency_id = ${agency}
        and not exists (select from placement p where p.case_number = c.case_number and p.state = 'applied')),
    counted as (
      select n.unit_id, position.position_class, sum(n.need)::int as need, sum(n.minimum)::int as minimum,
        0 as incumbents, 0 as incoming, 0 as outgoing, 0 as retiring
      from position_need n join position on position.id = n.position_id join org_unit on org_unit.id = n.unit_id
      where org_unit.agency_id = ${agency} group by 1, 2
      union all
      select seat.unit_id, seat.position_class, 0, 0, count(*)::int, 0, 0, (count(*) filter (where
        (date_trunc('month', employee.birth_date + make_interval(years => seat.age)) + interval '1 month')::date
          between ${today}::date and (${today}::date + interval '1 year')::date
        and not exists (select from under_way where under_way.employee_id = employee.id)))::int
      from seat join incumbency on incumbency.post_id = seat.id and incumbency.valid_at @> ${today}::date
      join employee on employee.id = incumbency.employee_id group by 1, 2
      union all
      select seat.unit_id, seat.position_class, 0, 0, 0, count(*)::int, 0, 0
      from under_way join seat on seat.id = under_way.target_post_id group by 1, 2
      union all
      select seat.unit_id, seat.position_class, 0, 0, 0, 0, count(*)::int, 0
      from under_way join seat on seat.id = under_way.origin_post_id group by 1, 2)
    select counted.unit_id as "unitId", org_unit.name as "unitName", position_class as "positionClass",
      sum(need)::int as need, sum(minimum)::int as minimum, sum(incumbents)::int as incumbents,
      sum(incoming)::int as incoming, sum(outgoing)::int as outgoing, sum(retiring)::int as retiring
    from counted join org_unit on org_unit.id = counted.unit_id
    where ${unit === undefined ? sql`true` : sql`counted.unit_id = ${unit}`}
      and ${positionClass === undefined ? sql`true` : sql`position_class = ${positionClass}`}
    group by 1, 2, 3 order by 1, 3`.execute(db);
  return rows;
}
