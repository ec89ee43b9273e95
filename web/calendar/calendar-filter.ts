import type { GetCalendarYearResponse } from '../client/types.gen.ts';

export type CalendarYear = GetCalendarYearResponse;
export type HolidayKind = CalendarYear['days'][number]['kind'];

/** Which year is looked at, as it stands in the address. */
export interface CalendarFilter {
  year?: number | undefined;
}

export function readCalendarFilter(search: Record<string, unknown>): CalendarFilter {
  const year = search['year'];
  return typeof year === 'number' && Number.isInteger(year) && year >= 2000 && year <= 2100 ? { year } : {};
}
