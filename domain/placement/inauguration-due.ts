import { addDays } from '../iso-date.ts';

const calendarDays = 30;

/**
 * Last day for the inauguration, ISO date: 30 calendar days from the decree (Perka BKN 7/2017). The press speaks of working days; the shorter
 * reading harms nobody.
 * @param dated of the decree
 */
export function inaugurationDue(dated: string): string {
  return addDays(dated, calendarDays);
}
