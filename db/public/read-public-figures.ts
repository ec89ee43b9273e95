import { sql } from 'kysely';
import type { Direction } from '../../domain/personnel/direction.ts';
import type { Database } from '../open-database.ts';

interface MoveKind {
  direction: Direction;
  /** Beyond the own agency: others decide too, which takes longer. */
  beyond: boolean;
}

export interface KindCount extends MoveKind {
  count: number;
}

/** Days from opening to the day the person moved: the middle half and its median. */
interface KindDuration extends KindCount {
  lower: number;
  median: number;
  upper: number;
}

interface PublicCounts {
  open: number;
  objections: { filed: number; upheld: number; pending: number };
  reviewed: { effective: number; corrected: number; notEffective: number };
}

/** Moves that took effect in a period, by kind. */
export async function readMoves(db: Database, from: Date, until: Date): Promise<KindCount[]> {
  const { rows } = await sql<KindCount>`
    select c.direction, c.scope <> 'intra-agency' as beyond, count(*)::int as count
    from placement p join mutation_case c on c.case_number = p.case_number
    where p.applied_at >= ${from} and p.applied_at < ${until} and c.outcome is distinct from 'rescinded'
    group by 1, 2 order by 2, 3 desc, 1`.execute(db);
  return rows;
}

/** How long moves took that took effect in a period, by kind. */
export async function readMoveDurations(db: Database, from: Date, until: Date): Promise<KindDuration[]> {
  const { rows } = await sql<KindDuration>`
    with moved as (
      select c.direction, c.scope <> 'intra-agency' as beyond,
        greatest(extract(epoch from p.applied_at - c.opened_at) / 86400, 0) as days
      from placement p join mutation_case c on c.case_number = p.case_number
      where p.applied_at >= ${from} and p.applied_at < ${until} and c.outcome is distinct from 'rescinded'
    )
    select direction, beyond, count(*)::int as count,
      round(percentile_cont(0.25) within group (order by days))::int as lower,
      round(percentile_cont(0.5) within group (order by days))::int as median,
      round(percentile_cont(0.75) within group (order by days))::int as upper
    from moved group by 1, 2 order by 2, median, 1`.execute(db);
  return rows;
}

/** What is open now, and what was objected to and reviewed in a period. */
export async function readPublicCounts(db: Database, from: Date, until: Date): Promise<PublicCounts> {
  const { rows } = await sql<PublicCounts>`
    select (select count(*)::int from mutation_case where closed_at is null) as open,
      (select json_build_object('filed', count(*), 'upheld', count(*) filter (where state = 'upheld'),
          'pending', count(*) filter (where state = 'pending'))
        from objection where filed_at >= ${from} and filed_at < ${until}) as objections,
      (select json_build_object('effective', count(*) filter (where outcome = 'effective'),
          'corrected', count(*) filter (where outcome = 'corrected'),
          'notEffective', count(*) filter (where outcome = 'not-effective'))
        from mutation_case where closed_at >= ${from} and closed_at < ${until}) as reviewed`.execute(db);
  return rows[0]!;
}

/** The year begins by the clock of the offices; where they differ, with the one that is first. */
export async function readYearStart(db: Database): Promise<Date> {
  const { rows } = await sql<{ from: Date }>`
    select coalesce(min(date_trunc('year', now(), time_zone)), date_trunc('year', now())) as from from agency`.execute(
    db,
  );
  return rows[0]!.from;
}
