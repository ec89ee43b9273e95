export const reviewVerdicts = ['effective', 'mixed', 'obstacles'] as const;
export type ReviewVerdict = (typeof reviewVerdicts)[number];

/** Scores of a person or a unit, 0 … 100 each, or their differences. */
export interface Measures {
  readonly productivity: number;
  readonly innovation: number;
}
