import { type Kysely, sql } from 'kysely';
import type { HolidayTable } from '../../domain/calendar/holiday-table.ts';
import type { DB } from '../generated/database.ts';

/** The holidays of all decreed years, for an agency's time zone; one round trip. */
export async function readHolidayTable(db: Kysely<DB>, timeZone: string): Promise<HolidayTable> {
  const { rows } = await sql<Omit<HolidayTable, 'timeZone'>>`
    select array(select year from holiday_decree order by year) as "decreedYears",
      (select coalesce(json_agg(json_build_object('date', date, 'name', name, 'kind', kind) order by date), '[]')
        from holiday) as days`.execute(db);
  return { timeZone, ...rows[0]! };
}
