import type { PerformanceLevel, PerformanceRating } from './performance-matrix.ts';

export const potentials = ['low', 'medium', 'high'] as const;

export type Potential = (typeof potentials)[number];

export type TalentBox = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** The two axes from which a box is derived. The axes are stored, the box is not: one ministry numbers its boxes otherwise. */
export interface TalentAxes {
  performance: PerformanceLevel;
  potential: Potential;
}

/** Boxes from which successors are taken. */
export const successionBoxes: readonly TalentBox[] = [7, 8, 9];

/** PermenPANRB 3/2020, the nine boxes of performance (rows) and potential (columns). */
const boxes: Record<PerformanceLevel, Record<Potential, TalentBox>> = {
  above: { low: 4, medium: 7, high: 9 },
  meets: { low: 2, medium: 5, high: 8 },
  below: { low: 1, medium: 3, high: 6 },
};

export function talentBox(axes: TalentAxes): TalentBox {
  return boxes[axes.performance][axes.potential];
}

/** Sangat Baik stands above expectation, Baik meets it, every other rating lies below. */
export function performanceAxis(rating: PerformanceRating): PerformanceLevel {
  if (rating === 'very-good') return 'above';
  return rating === 'good' ? 'meets' : 'below';
}

/** Least score of high and of medium potential; agencies differ (90/78, 90/70, 72/46 are in use), so a scheme is always named. */
export interface PotentialScheme {
  schemeId: string;
  high: number;
  medium: number;
}

export function potentialAxis(score: number, scheme: PotentialScheme): Potential {
  if (score >= scheme.high) return 'high';
  return score >= scheme.medium ? 'medium' : 'low';
}
