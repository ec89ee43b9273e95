/** Fewer people than this are not shown: a count of them is nearly a person (UU 27/2022; docs/adr/0046). */
export const leastShown = 5;

/** A count of people, or nothing where they are fewer than five. Nobody is no person. */
export function shownCount(count: number): number | null {
  return isSmall(count) ? null : count;
}

/**
 * The cells of one row whose sum is shown too: a single cell that is hidden could be worked out from the others, so the
 * smallest of those is hidden along with it.
 */
export function shownRow<K extends string>(row: Readonly<Record<K, number>>): Record<K, number | null> {
  const cells = Object.entries<number>(row) as [K, number][];
  const hidden = new Set(cells.filter(([, count]) => isSmall(count)).map(([name]) => name));
  if (hidden.size === 1) {
    const others = cells.filter(([name, count]) => !hidden.has(name) && count > 0).sort((a, b) => a[1] - b[1]);
    if (others[0]) hidden.add(others[0][0]);
  }
  return Object.fromEntries(cells.map(([name, count]) => [name, hidden.has(name) ? null : count])) as Record<
    K,
    number | null
  >;
}

function isSmall(count: number): boolean {
  return count > 0 && count < leastShown;
}
