import type { HolidayCalendar } from '../calendar/holiday-calendar.ts';
import { localDate } from '../calendar/office-day.ts';
import { workingDayCount } from './working-day-count.ts';

/**
 * Counts working days of the office from now (epoch ms) to a moment: 0 on its day, below zero when it is past. Pages are told it, for no
 * browser knows the holidays decreed.
 */
export function workingDaysLeft(calendar: HolidayCalendar, now: number): (at: Date) => number {
  const count = workingDayCount(calendar);
  const dateOf = (at: number) => localDate(at, calendar.timeZone).toString();
  const today = dateOf(now);
  return (at) => {
    const due = dateOf(at.getTime());
    return due < today ? -count(due, today) : count(today, due);
  };
}
