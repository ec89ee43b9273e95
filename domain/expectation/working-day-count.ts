import type { HolidayCalendar } from '../calendar/holiday-calendar.ts';
import { isWorkingDay } from '../calendar/is-working-day.ts';
import { addDays, daysBetween } from '../iso-date.ts';

/** Counts working days after a day up to and with another (ISO dates); remembers, for many are counted. */
export function workingDayCount(calendar: HolidayCalendar): (from: string, to: string) => number {
  const origin = '2000-01-01';
  const counts = [0];
  const upTo = (date: string): number => {
    const index = daysBetween(origin, date);
    for (let day = counts.length; day <= index; day++)
      counts.push(counts[day - 1]! + (isWorkingDay(addDays(origin, day), calendar) ? 1 : 0));
    return counts[Math.max(index, 0)]!;
  };
  return (from, to) => Math.max(0, upTo(to) - upTo(from));
}
