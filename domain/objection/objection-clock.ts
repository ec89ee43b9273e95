import { addSpan } from '../calendar/add-span.ts';
import type { HolidayCalendar } from '../calendar/holiday-calendar.ts';
import { isWorkingDay } from '../calendar/is-working-day.ts';
import { localDate } from '../calendar/office-day.ts';
import type { Span } from '../calendar/span.ts';
import { startOfDay } from '../calendar/start-of-day.ts';
import { addDays } from '../iso-date.ts';

/** The end of a period of the law. */
export interface Clock {
  /** First instant at which it is over, epoch ms. */
  over: number;
  /** The last day that still counts, ISO date where the office is. */
  lastDay: string;
  /** A holiday decree still to come may move it. */
  provisional: boolean;
}

/**
 * Until when somebody may object: the day of the receipt does not count, and the last day counts to midnight, for what is filed here needs
 * no open office. In seconds, for the demonstration: to the second.
 */
export function filingClock(receivedAt: number, period: Span, calendar: HolidayCalendar): Clock {
  const { at, provisional } = addSpan(receivedAt, period, calendar);
  const lastDay = localDate(at, calendar.timeZone).toString();
  const over = period.unit === 'second' ? at : startOfDay(lastDay, calendar.timeZone, 1) * 1000;
  return { over, lastDay, provisional };
}

/** By when the authority decides: the end of the last office day, counted from the day after the objection came in. */
export function decidingClock(filedAt: number, period: Span, calendar: HolidayCalendar): Clock {
  const { at, provisional } = addSpan(filedAt, period, calendar);
  return { over: at, lastDay: localDate(at, calendar.timeZone).toString(), provisional };
}

/** Days of the period that are left after today, in its own unit; 0 on the last day and after it. */
export function daysLeft(now: number, { lastDay }: Clock, { unit }: Span, calendar: HolidayCalendar): number {
  let left = 0;
  for (let day = localDate(now, calendar.timeZone).toString(); day < lastDay;) {
    day = addDays(day, 1);
    if (unit !== 'working-day' || isWorkingDay(day, calendar)) left += 1;
  }
  return left;
}
