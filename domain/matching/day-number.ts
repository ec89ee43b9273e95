const msPerDay = 86_400_000;
/** No birthday and no start of service lies outside of these: 1900-01-01 and 2100-01-01. */
const [earliest, latest] = [-25_567, 47_482];

/** Days since 1970-01-01 of an ISO date. */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / msPerDay;
}

export function dateOfDay(day: number): string {
  return new Date(day * msPerDay).toISOString().slice(0, 10);
}

/**
 * The first day of which a statement about dates is true, when it stays true for every later one: so a limit of age or tenure, counted in
 * months of the calendar, becomes one number that columns are compared with.
 */
export function firstDay(holds: (date: string) => boolean): number {
  let [from, to] = [earliest, latest];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (holds(dateOfDay(middle))) to = middle;
    else from = middle + 1;
  }
  return from;
}
