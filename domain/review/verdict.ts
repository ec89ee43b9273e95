export const reviewVerdicts = ['effective', 'mixed', 'obstacles'] as const;
export type ReviewVerdict = (typeof reviewVerdicts)[number];

/** Scores of a person, 0 … 100 each, or their differences. */
export interface Measures {
  readonly productivity: number;
  readonly innovation: number;
}

/** Of a unit, whose service is known only where it was told. */
export interface UnitScores extends Measures {
  readonly service?: number;
}
