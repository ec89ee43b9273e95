import type { HolidayCalendar, HolidayKind } from './holiday-calendar.ts';
import type { Text } from '../text.ts';

/** A calendar as plain JSON: what a query reads and what can travel in a workflow's payload. */
export interface HolidayTable {
  readonly timeZone: string;
  readonly decreedYears: readonly number[];
  readonly days: readonly { readonly date: string; readonly name: Text; readonly kind: HolidayKind }[];
}

export function openHolidayCalendar(table: HolidayTable): HolidayCalendar {
  return {
    timeZone: table.timeZone,
    holidays: new Map(table.days.map(({ date, name, kind }) => [date, { name, kind }])),
    decreedYears: new Set(table.decreedYears),
  };
}
