import { weekdayOf, yearOf } from '../iso-date.ts';
import { isFixedNationalDay } from './fixed-national-day.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';

/**
 * Monday to Friday (Perpres 21/2023), neither national holiday nor collective leave (SKB 3 Menteri). `date` is an ISO
 * date. In a year without its decree only the fixed national days, and whatever days the table already holds, are free.
 */
export function isWorkingDay(date: string, calendar: HolidayCalendar): boolean {
  if (weekdayOf(date) > 5) return false;
  if (calendar.holidays.has(date)) return false;
  return calendar.decreedYears.has(yearOf(date)) || !isFixedNationalDay(date);
}
