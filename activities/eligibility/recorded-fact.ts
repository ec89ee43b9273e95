import { localDate } from '../../domain/calendar/office-day.ts';
import { known, type Known, unknownFact } from '../../domain/eligibility/known.ts';

/** Where a row comes from and when it was written down; `recorded_at` is text where it was read as JSON. */
export interface Provenance {
  source: string;
  recorded_at: Date | string;
}

/** What a row says, or the honest absence of it. */
export function recordedFact<T>(
  value: T | null | undefined,
  row: Provenance | null | undefined,
  timeZone: string,
): Known<T> {
  if (value === null || value === undefined || !row) return unknownFact;
  return known(value, row.source, dayOf(row.recorded_at, timeZone));
}

/** What several rows say together: all their sources, and the day of the latest of them. */
export function recordedFacts<T>(values: T[], rows: Provenance[], timeZone: string): Known<T[]> {
  const days = rows.map((row) => dayOf(row.recorded_at, timeZone)).sort();
  const latest = days.at(-1);
  if (latest === undefined) return unknownFact;
  return known(values, [...new Set(rows.map((row) => row.source))].sort().join(', '), latest);
}

export function dayOf(at: Date | string, timeZone: string): string {
  return localDate(new Date(at).getTime(), timeZone).toString();
}

/** A text of the register as one of the values we know; null for any other, so that nothing is judged on a value nobody defined. */
export function oneOf<T extends string>(values: readonly T[], text: string | null): T | null {
  return values.find((value) => value === text) ?? null;
}
