import { Temporal } from 'temporal-polyfill';
import { addDays, yearOf } from '../iso-date.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';
import { isWorkingDay } from './is-working-day.ts';
import { localDate, officeClose } from './office-day.ts';
import type { Span } from './span.ts';
import { assertNever } from '../assert-never.ts';

export interface Deadline {
  /** Epoch ms. */
  readonly at: number;
  /** True when a decree still to come may move it. */
  readonly provisional: boolean;
  /** The years whose decree is missing, ascending. */
  readonly undecreedYears: readonly number[];
}

/**
 * The moment that lies `span` after `from` (epoch ms), or before it when the amount is negative.
 *
 * - working days: counting starts on the day after `from`; the deadline is the end of the Nth working day's office
 *   hours. Zero means the end of the day itself, or of the next working day when it is free.
 * - calendar days: the end of office hours on the Nth day, working day or not. Never provisional: no decree moves it.
 * - seconds: exact.
 *
 * Whole amounts only; policy values are checked before they get here.
 */
export function addSpan(from: number, span: Span, calendar: HolidayCalendar): Deadline {
  switch (span.unit) {
    case 'second':
      return settled(from + span.amount * 1000);
    case 'calendar-day':
      return settled(officeClose(localDate(from, calendar.timeZone).add({ days: span.amount }), calendar.timeZone));
    case 'working-day':
      return addWorkingDays(from, span.amount, calendar);
    default:
      return assertNever(span.unit);
  }
}

/** Walks ISO text: a list of cases counts hundreds of days a line, and calendar objects cost tens of times as much. */
function addWorkingDays(from: number, amount: number, calendar: HolidayCalendar): Deadline {
  const step = amount < 0 ? -1 : 1;
  const undecreed = new Set<number>();
  const works = (day: string): boolean => {
    if (!calendar.decreedYears.has(yearOf(day))) undecreed.add(yearOf(day));
    return isWorkingDay(day, calendar);
  };

  let day = localDate(from, calendar.timeZone).toString();
  if (amount === 0) while (!works(day)) day = addDays(day, step);
  for (let left = Math.abs(amount); left > 0;) {
    day = addDays(day, step);
    if (works(day)) left -= 1;
  }
  const undecreedYears = [...undecreed].sort((a, b) => a - b);
  const at = officeClose(Temporal.PlainDate.from(day), calendar.timeZone);
  return { at, provisional: undecreedYears.length > 0, undecreedYears };
}

function settled(at: number): Deadline {
  return { at, provisional: false, undecreedYears: [] };
}
