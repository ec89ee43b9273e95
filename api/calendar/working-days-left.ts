import { readHolidayTable } from '../../db/calendar/read-holiday-table.ts';
import type { Database } from '../../db/open-database.ts';
import { openHolidayCalendar } from '../../domain/calendar/holiday-table.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import { workingDayCount } from '../../domain/expectation/working-day-count.ts';

/**
 * Counts working days of the agency from today to a moment: 0 on its day, below zero when it is past. The page shows it, for
 * no browser knows the holidays decreed.
 */
export async function workingDaysLeft(db: Database, agency: string): Promise<(at: Date) => number> {
  const { time_zone: timeZone } = await db
    .selectFrom('agency')
    .select('time_zone')
    .where('id', '=', agency)
    .executeTakeFirstOrThrow();
  const count = workingDayCount(openHolidayCalendar(await readHolidayTable(db, timeZone)));
  const dateOf = (at: number) => localDate(at, timeZone).toString();
  const today = dateOf(Date.now());
  return (at) => {
    const due = dateOf(at.getTime());
    return due < today ? -count(due, today) : count(today, due);
  };
}
