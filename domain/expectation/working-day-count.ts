import { Temporal } from 'temporal-polyfill';
import type { HolidayCalendar } from '../calendar/holiday-calendar.ts';
import { isWorkingDay } from '../calendar/is-working-day.ts';

/** Counts working days after a day up to and with another (ISO dates); remembers, for many are counted. */
export function workingDayCount(calendar: HolidayCalendar): (from: string, to: string) => number {
  const origin = Temporal.PlainDate.from('2000-01-01');
  const counts = [0];
  const upTo = (date: string): number => {
    const index = origin.until(Temporal.PlainDate.from(date), { largestUnit: 'days' }).days;
    for (let day = counts.length; day <= index; day++)
      counts.push(counts[day - 1]! + (isWorkingDay(origin.add({ days: day }), calendar) ? 1 : 0));
    return counts[Math.max(index, 0)]!;
  };
  return (from, to) => Math.max(0, upTo(to) - upTo(from));
}
