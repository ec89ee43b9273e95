/** A band instead of a place, so that a person's answer tells nothing of another's (F40). */
export const rankBands = ['top', 'middle', 'lower', 'not-ranked'] as const;
export type RankBand = (typeof rankBands)[number];

/**
 * The third of the ranking in which a place lies. Among fewer than three ranked people a band would be a place, so all are `top`.
 * @param rank 1 for the best; null for who failed a gate
 */
export function rankBand(rank: number | null, ranked: number): RankBand {
  if (rank === null) return 'not-ranked';
  if (ranked < 3 || rank * 3 <= ranked) return 'top';
  return rank * 3 <= ranked * 2 ? 'middle' : 'lower';
}
