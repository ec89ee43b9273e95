import { Temporal } from 'temporal-polyfill';

/** Epoch seconds at which a date (ISO) begins where the office is, so many days later. */
export function startOfDay(date: string, timeZone: string, daysLater = 0): number {
  const day = Temporal.PlainDate.from(date).add({ days: daysLater });
  return day.toZonedDateTime({ timeZone }).epochMilliseconds / 1000;
}
