export const halfYearPattern = /^20\d{2}-[12]$/;

/** The half year of a day (ISO date). */
export function halfOf(day: string): string {
  return `${day.slice(0, 4)}-${day.slice(5, 7) < '07' ? 1 : 2}`;
}

/** The days of a half year, `2026-2`, from the first to before the last. */
export function daysOfHalf(half: string): { from: string; before: string } {
  const year = Number(half.slice(0, 4));
  return half.endsWith('1')
    ? { from: `${year}-01-01`, before: `${year}-07-01` }
    : { from: `${year}-07-01`, before: `${year + 1}-01-01` };
}
