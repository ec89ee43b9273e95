import { Temporal } from 'temporal-polyfill';

/**
 * The end of an office day, local time. A deadline in days falls here, so that the last day counts whole for the person
 * who has to act (37.5 hours a week from 07:30, Perpres 21/2023).
 */
const officeCloses = Temporal.PlainTime.from('16:00');

/** The office's own date at an instant, epoch ms. */
export function localDate(at: number, timeZone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate();
}

/** The end of the office day of `date`, epoch ms. */
export function officeClose(date: Temporal.PlainDate, timeZone: string): number {
  return date.toZonedDateTime({ timeZone, plainTime: officeCloses }).epochMilliseconds;
}
