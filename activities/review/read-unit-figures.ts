import { sql } from 'kysely';
import { addMonths } from '../../domain/iso-date.ts';
import type { UnitScores } from '../../domain/review/verdict.ts';
import type { CaseDesk } from '../mutation-case/case-desk.ts';

/** How many months are averaged on either side of the move. */
const monthsTaken = 3;

export interface UnitFiguresRead {
  scores: UnitScores;
  /** `2026-03`, oldest first. */
  months: string[];
}

/** What was recorded of the target unit in its last whole months before the move, or before today since the month after it. */
export async function readUnitFigures(desk: CaseDesk, side: 'before' | 'after'): Promise<UnitFiguresRead | undefined> {
  const effective = desk.case.effective_date!;
  const month = (day: string): string => `${day.slice(0, 7)}-01`;
  const [from, before] =
    side === 'before' ? ['2000-01-01', effective] : [month(addMonths(month(effective), 1)), month(desk.today)];
  const { rows } = await sql<{ month: string; productivity: number; innovation: number; service: number | null }>`
    select to_char(month, 'YYYY-MM') as month, productivity, innovation, service from unit_indicator
    where unit_id = ${desk.case.target_unit_id} and unit_indicator.month >= ${from}::date
      and unit_indicator.month < ${before}::date order by unit_indicator.month desc limit ${monthsTaken}`.execute(
    desk.tx,
  );
  if (rows.length === 0) return undefined;
  const mean = (values: readonly number[]): number =>
    Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);
  const service = rows.flatMap((row) => row.service ?? []);
  return {
    months: rows.map((row) => row.month).toReversed(),
    scores: {
      productivity: mean(rows.map((row) => row.productivity)),
      innovation: mean(rows.map((row) => row.innovation)),
      // Told for some of the months only, it says nothing of all of them.
      ...(service.length === rows.length && { service: mean(service) }),
    },
  };
}
