import type { Database } from '../../db/open-database.ts';

/** Decrees every year a test may reach, free of holidays but for these days of collective leave (ISO dates). */
export async function decreeYears(db: Database, leave: readonly string[] = []): Promise<void> {
  const years = Array.from({ length: 60 }, (_, index) => 2026 + index);
  await db
    .insertInto('holiday_decree')
    .values(years.map((year) => ({ year, decree: `SKB ${year}`, recorded_at: new Date() })))
    .execute();
  if (leave.length === 0) return;
  await db
    .insertInto('holiday')
    .values(
      leave.map((date) => ({
        date,
        year: Number(date.slice(0, 4)),
        name: JSON.stringify({ id: 'Cuti bersama', en: 'Collective leave' }),
        kind: 'collective-leave',
      })),
    )
    .execute();
}

const dayMs = 86_400_000;
const fixedNationalDays = ['01-01', '05-01', '06-01', '08-17', '12-25'];

/** The next Monday (ISO date) with four weeks to come in which no fixed national day falls. */
export function quietMonday(now: number): string {
  for (let at = now + dayMs; ; at += dayMs) {
    const weeks = Array.from({ length: 28 }, (_, days) => dateOf(at + days * dayMs));
    const isMonday = new Date(weeks[0]!).getUTCDay() === 1;
    if (isMonday && !weeks.some((day) => fixedNationalDays.includes(day.slice(5)))) return weeks[0]!;
  }
}

/** The instant of a local time so many days after a date, in Bantul. */
export function momentOf(date: string, days: number, time: string): Date {
  return new Date(`${dateOf(Date.parse(date) + days * dayMs)}T${time}:00+07:00`);
}

export function dateOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
