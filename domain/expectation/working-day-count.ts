import type { HolidayCalendar } from '../calendar/holiday-calendar.ts';
import { isWorkingDay } from '../calendar/is-working-day.ts';
import { addDays, daysBetween, yearOf } from '../iso-date.ts';

/** Counts working days after a day up to and with another (ISO dates); remembers the years it has seen, for many are counted. */
export function workingDayCount(calendar: HolidayCalendar): (from: string, to: string) => number {
  const years = new Map<number, readonly number[]>();
  /** For each day of the year: its working days up to and with that day. */
  const runningCounts = (year: number): readonly number[] => {
    const known = years.get(year);
    if (known) return known;
    const counts: number[] = [];
    for (let day = `${year}-01-01`; yearOf(day) === year; day = addDays(day, 1))
      counts.push((counts.at(-1) ?? 0) + (isWorkingDay(day, calendar) ? 1 : 0));
    years.set(year, counts);
    return counts;
  };
  const upTo = (date: string): number => runningCounts(yearOf(date))[daysBetween(`${yearOf(date)}-01-01`, date)]!;
  return (from, to) => {
    if (to <= from) return 0;
    let count = upTo(to) - upTo(from);
    for (let year = yearOf(from); year < yearOf(to); year++) count += runningCounts(year).at(-1)!;
    return count;
  };
}
