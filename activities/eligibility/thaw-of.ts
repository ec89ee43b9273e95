import { sql } from 'kysely';
import { startOfDay } from '../../domain/calendar/start-of-day.ts';
import type { CaseDesk } from '../mutation-case/case-desk.ts';

/** When the freezes that hold the decree back are over, epoch seconds; no moment where one has no known end (R23). */
export async function thawOf(desk: CaseDesk): Promise<{ until?: number }> {
  const { today } = desk;
  const on = desk.case.effective_date !== null && desk.case.effective_date > today ? desk.case.effective_date : today;
  const { rows } = await sql<{ to: string | null }>`
    select upper(frozen.valid_at)::text as to
    from region_freeze frozen
    where frozen.approval_reference is null
      and (frozen.valid_at @> ${today}::date or frozen.valid_at @> ${on}::date)
      and frozen.agency_id in (select agency_id from org_unit
        where id in (${desk.case.origin_unit_id}, ${desk.case.target_unit_id}))`.execute(desk.tx);
  const ends = rows.flatMap(({ to }) => (to === null ? [] : [to])).sort();
  const last = ends.at(-1);
  if (last === undefined || ends.length < rows.length) return {};
  return { until: startOfDay(last, desk.case.time_zone) };
}
