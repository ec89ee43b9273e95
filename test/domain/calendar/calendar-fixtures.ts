import { Temporal } from 'temporal-polyfill';
import holidays2026 from '../../../db/reference/holidays-2026.json' with { type: 'json' };
import type { HolidayCalendar } from '../../../domain/calendar/holiday-calendar.ts';
import { openHolidayCalendar, type HolidayTable } from '../../../domain/calendar/holiday-table.ts';

export const timeZone = 'Asia/Jakarta';
const days = holidays2026.days as HolidayTable['days'];

/** What is known late in 2026: this year's decree, not yet next year's. */
export const calendar2026: HolidayCalendar = openHolidayCalendar({ timeZone, decreedYears: [2026], days });

/** The same after a (made-up) decree for 2027 that gives Monday 4 January as collective leave. */
export const calendar2027: HolidayCalendar = openHolidayCalendar({
  timeZone,
  decreedYears: [2026, 2027],
  days: [
    ...days,
    { date: '2027-01-01', name: { id: 'Tahun Baru', en: "New Year's Day" }, kind: 'national' },
    { date: '2027-01-04', name: { id: 'Cuti bersama', en: 'Collective leave' }, kind: 'collective-leave' },
  ],
});

/** Epoch ms of a local time in Bantul, `2026-03-17T09:00`. */
export function at(local: string): number {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone).epochMilliseconds;
}

/** The local time of an instant, to the minute. */
export function local(instant: number): string {
  return Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });
}
