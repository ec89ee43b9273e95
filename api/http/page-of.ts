/** Cuts the one row that was read beyond the limit and says after which one the next page begins. */
export function pageOf<T, R>(
  rows: readonly T[],
  limit: number,
  cursorOf: (row: T) => string,
  show: (row: T) => R,
): { items: R[]; after: string | null } {
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return { items: shown.map(show), after: last === undefined ? null : cursorOf(last) };
}
