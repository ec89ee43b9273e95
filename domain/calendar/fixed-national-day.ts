/**
 * National days whose date no decree moves: New Year, Labour Day, Pancasila Day, Independence Day, Christmas. They are
 * all that is known of a year before its SKB 3 Menteri is published.
 */
const fixedNationalDays: ReadonlySet<string> = new Set(['01-01', '05-01', '06-01', '08-17', '12-25']);

/** `date` is ISO, `2027-08-17`. */
export function isFixedNationalDay(date: string): boolean {
  return fixedNationalDays.has(date.slice(-5));
}
