import { readFile } from 'node:fs/promises';
import type { Database } from '../../db/open-database.ts';

interface YearTable {
  year: number;
  decree: string;
  days: { date: string; name: object; kind: string }[];
}

/** Loads the decreed holidays of 2026 as the product ships them. */
export async function loadHolidays(db: Database): Promise<void> {
  const file = new URL('../../db/reference/holidays-2026.json', import.meta.url);
  const { year, decree, days } = JSON.parse(await readFile(file, 'utf8')) as YearTable;
  await db.insertInto('holiday_decree').values({ year, decree, recorded_at: new Date() }).execute();
  await db
    .insertInto('holiday')
    .values(days.map((day) => ({ ...day, year, name: JSON.stringify(day.name) })))
    .execute();
}
