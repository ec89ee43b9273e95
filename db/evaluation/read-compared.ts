import { sql } from 'kysely';
import type { ComparedCell } from '../../domain/evaluation/evaluation-inputs.ts';
import type { Direction } from '../../domain/personnel/direction.ts';
import type { PerformanceRating } from '../../domain/personnel/performance-matrix.ts';
import type { Database } from '../open-database.ts';

interface Asked {
  agency: string;
  /** The years of the moves that are looked at, first and last. */
  years: readonly [number, number];
  /** Best first; the last is worth one point. */
  ratings: readonly PerformanceRating[];
}

interface Found {
  year: number;
  positionClass: string;
  unitType: string;
  prior: number | null;
  direction: Direction | null;
  movedAgain: boolean;
  change: number | null;
  people: number;
}

/**
 * Who was moved in a year and who stayed, with the change of their annual rating from the year before it to the year after it. The year of
 * the move itself belongs to two posts and to neither. Somebody moved twice in the three years is compared with nobody; who stayed
 * held one post from the year's beginning to the end of the next and was in no move. Counts only: nobody's name or id.
 */
export async function readCompared(
  db: Database,
  { agency, years: [first, last], ratings }: Asked,
): Promise<{ cells: ComparedCell[]; unrated: number; movedAgain: number }> {
  const points = sql`(${ratings.length} + 1 - array_position(${[...ratings]}::text[], `;
  const { rows } = await sql<Found>`
    with year as (select generate_series(${first}::int, ${last}::int) as year),
    move as (
      select c.employee_id, c.direction, c.origin_post_id, c.effective_date, extract(year from c.effective_date)::int as year
      from mutation_case c join placement p using (case_number)
      where c.agency_id = ${agency} and c.policy_profile = 'standard' and p.state = 'applied'),
    moved as (
      select distinct on (year, employee_id) year, employee_id, direction, origin_post_id as post_id,
        exists (select from move other where other.employee_id = move.employee_id
          and other.year between move.year - 1 and move.year + 1 and other.effective_date <> move.effective_date) as again
      from move join year using (year) order by year, employee_id, effective_date),
    stayed as (
      select year.year, held.employee_id, null::text as direction, held.post_id, false as again
      from year join incumbency held on held.valid_at @> daterange(make_date(year, 1, 1), make_date(year + 2, 1, 1))
      join employee on employee.id = held.employee_id and employee.agency_id = ${agency}
      where not exists (select from move where move.employee_id = held.employee_id
        and move.year between year.year - 1 and year.year + 1))
    select person.year, position.position_class as "positionClass", unit.unit_type as "unitType",
      ${points} earlier.rating)) as prior, person.direction, person.again as "movedAgain",
      array_position(${[...ratings]}::text[], earlier.rating) - array_position(${[...ratings]}::text[], later.rating) as change,
      count(*)::int as people
    from (select * from moved union all select * from stayed) person
    join post on post.id = person.post_id join position on position.id = post.position_id
    join org_unit unit on unit.id = post.unit_id
    left join performance_rating earlier on earlier.employee_id = person.employee_id and earlier.year = person.year - 1
    left join performance_rating later on later.employee_id = person.employee_id and later.year = person.year + 1
    where person.direction is not null or later.rating is not null and earlier.rating is not null
    group by 1, 2, 3, 4, 5, 6, 7 order by 1, 2, 3, 4, 5 nulls last, 6, 7`.execute(db);
  const of = (lines: readonly Found[]): number => lines.reduce((sum, { people }) => sum + people, 0);
  const once = rows.filter(({ movedAgain }) => !movedAgain);
  return {
    cells: cellsOf(once.filter(({ change }) => change !== null)),
    unrated: of(once.filter(({ change }) => change === null)),
    movedAgain: of(rows.filter(({ movedAgain }) => movedAgain)),
  };
}

/** Cells in which somebody was moved; the order of the rows is kept, for the draws of the estimate follow it. */
function cellsOf(rows: readonly Found[]): ComparedCell[] {
  const cells = new Map<string, Found[]>();
  for (const row of rows) {
    const name = JSON.stringify([row.year, row.positionClass, row.unitType, row.prior]);
    cells.set(name, [...(cells.get(name) ?? []), row]);
  }
  return [...cells.values()].flatMap((lines) => {
    const { year, positionClass, unitType, prior } = lines[0]!;
    const directions = [...new Set(lines.flatMap(({ direction }) => direction ?? []))];
    if (directions.length === 0) return [];
    const talliesOf = (direction: Direction | null) =>
      lines.filter((line) => line.direction === direction).map(({ change, people }) => [change!, people] as const);
    const moved = directions.map((direction) => ({ direction, changes: talliesOf(direction) }));
    return [{ ...{ year, positionClass, unitType, prior: prior! }, moved, stayed: talliesOf(null) }];
  });
}
