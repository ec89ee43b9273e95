import { Temporal } from 'temporal-polyfill';
import { isFixedNationalDay } from './fixed-national-day.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';

const saturday = 6;

/**
 * Monday to Friday (Perpres 21/2023), neither national holiday nor collective leave (SKB 3 Menteri). `date` is an ISO
 * date. In a year without its decree only the fixed national days, and whatever days the table already holds, are free.
 */
export function isWorkingDay(date: Temporal.PlainDate | string, calendar: HolidayCalendar): boolean {
  const day = Temporal.PlainDate.from(date);
  if (day.dayOfWeek >= saturday) return false;
  const iso = day.toString();
  if (calendar.holidays.has(iso)) return false;
  return calendar.decreedYears.has(day.year) || !isFixedNationalDay(iso);
}
