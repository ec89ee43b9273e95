const firstMs = 1_000;
const longestMs = 5 * 60_000;

/** How long to wait after so many failures in a row, the first being 1: 1 s, 2 s, 4 s … 5 min, and then on without limit. */
export function backOffMs(failures: number): number {
  return Math.min(longestMs, firstMs * 2 ** Math.min(failures - 1, 20));
}
