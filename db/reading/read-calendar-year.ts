import type { Kysely } from 'kysely';
import type { HolidayKind } from '../../domain/calendar/holiday-calendar.ts';
import type { Text } from '../../domain/text.ts';
import type { DB } from '../generated/database.ts';

export interface CalendarYear {
  year: number;
  /** The joint decree that names the days; null while it is not loaded and the year counts provisionally. */
  decree: string | null;
  days: { date: string; name: Text; kind: HolidayKind }[];
}

export async function readCalendarYear(db: Kysely<DB>, year: number): Promise<CalendarYear> {
  const decree = await db.selectFrom('holiday_decree').select('decree').where('year', '=', year).executeTakeFirst();
  const days = await db
    .selectFrom('holiday')
    .select(['date', 'name', 'kind'])
    .where('year', '=', year)
    .orderBy('date')
    .execute();
  return {
    year,
    decree: decree?.decree ?? null,
    days: days.map(({ date, name, kind }) => ({ date, name: name as unknown as Text, kind: kind as HolidayKind })),
  };
}
