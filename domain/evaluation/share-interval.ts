/** 95 %. */
const z = 1.959964;

/** A share with what is uncertain about it, per mille (Wilson 1927): honest for few cases, never outside of 0 to 1000. */
export function shareInterval(count: number, of: number): { rate: number; interval: readonly [number, number] } {
  const share = count / of;
  const middle = (share + z ** 2 / (2 * of)) / (1 + z ** 2 / of);
  const half = (z / (1 + z ** 2 / of)) * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  const inBounds = (value: number): number => Math.min(1_000, Math.max(0, Math.round(value * 1_000)));
  return { rate: inBounds(share), interval: [inBounds(middle - half), inBounds(middle + half)] };
}
