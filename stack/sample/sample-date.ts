import { addMonths } from '../../domain/iso-date.ts';
import type { Random } from './random.ts';

/** The day for which the sample was thought out: tenures, ages and sanctions in it are measured from here. */
export const sampleDate = '2026-11-01';

/** The first of a month between so many months before the sample's day. */
export function monthsAgo(random: Random, atLeast: number, atMost: number): string {
  return addMonths(sampleDate, -random.integer(atLeast, atMost));
}
