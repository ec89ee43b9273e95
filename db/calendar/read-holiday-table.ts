import type { Kysely } from 'kysely';
import type { HolidayTable } from '../../domain/calendar/holiday-table.ts';
import type { Text } from '../../domain/text.ts';
import type { DB } from '../generated/database.ts';

/** The holidays of all decreed years, for an agency's time zone. */
export async function readHolidayTable(db: Kysely<DB>, timeZone: string): Promise<HolidayTable> {
  const years = await db.selectFrom('holiday_decree').select('year').orderBy('year').execute();
  const days = await db.selectFrom('holiday').select(['date', 'name', 'kind']).orderBy('date').execute();
  return {
    timeZone,
    decreedYears: years.map(({ year }) => year),
    days: days.map((day) => ({ ...day, name: day.name as unknown as Text, kind: day.kind as 'national' })),
  };
}
