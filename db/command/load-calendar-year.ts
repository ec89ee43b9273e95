import { sql } from 'kysely';
import type { Database } from '../open-database.ts';
import type { CalendarYear } from '../reading/read-calendar-year.ts';

/** Puts the holiday table of a year in place of what was known; its alarm is over with it. */
export async function loadCalendarYear(
  db: Database,
  { year, decree, days }: CalendarYear & { decree: string },
): Promise<void> {
  const now = new Date();
  await db.transaction().execute(async (tx) => {
    await tx
      .insertInto('holiday_decree')
      .values({ year, decree, recorded_at: now })
      .onConflict((conflict) => conflict.column('year').doUpdateSet({ decree, recorded_at: now }))
      .execute();
    await tx
      .deleteFrom('holiday')
      .where('year', '=', year)
      .where(sql<boolean>`date <> all(${days.map(({ date }) => date)}::date[])`)
      .execute();
    for (const day of days)
      await tx
        .insertInto('holiday')
        .values({ year, date: day.date, name: JSON.stringify(day.name), kind: day.kind })
        .onConflict((conflict) =>
          conflict.column('date').doUpdateSet({ name: JSON.stringify(day.name), kind: day.kind }),
        )
        .execute();
    await tx
      .updateTable('alarm')
      .set({ resolved_at: now })
      .where('kind', '=', 'calendar-year-missing')
      .where(sql<string>`detail ->> 'year'`, '=', String(year))
      .where('resolved_at', 'is', null)
      .execute();
  });
}
