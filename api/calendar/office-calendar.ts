import { readHolidayTable } from '../../db/calendar/read-holiday-table.ts';
import type { Database } from '../../db/open-database.ts';
import type { HolidayCalendar } from '../../domain/calendar/holiday-calendar.ts';
import { openHolidayCalendar } from '../../domain/calendar/holiday-table.ts';

/** The working calendar of an office, as it is decreed by now. */
export async function officeCalendar(db: Database, timeZone: string): Promise<HolidayCalendar> {
  return openHolidayCalendar(await readHolidayTable(db, timeZone));
}
