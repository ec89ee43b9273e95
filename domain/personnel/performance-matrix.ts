import type { Text } from '../text.ts';

/** What was expected, and how the work result (hasil kerja) or work behaviour (perilaku kerja) compares with it (PermenPANRB 6/2022). */
export const performanceLevels = ['above', 'meets', 'below'] as const;

export type PerformanceLevel = (typeof performanceLevels)[number];

/** Annual ratings, best first: Sangat Baik, Baik, Butuh Perbaikan, Kurang, Sangat Kurang (PermenPANRB 6/2022). */
export const performanceRatings = ['very-good', 'good', 'needs-improvement', 'poor', 'very-poor'] as const;

export type PerformanceRating = (typeof performanceRatings)[number];

/** Rows are work results, columns work behaviour: bad behaviour spoils the best result. */
const matrix: Record<PerformanceLevel, Record<PerformanceLevel, PerformanceRating>> = {
  above: { below: 'poor', meets: 'good', above: 'very-good' },
  meets: { below: 'poor', meets: 'good', above: 'good' },
  below: { below: 'very-poor', meets: 'needs-improvement', above: 'needs-improvement' },
};

export function rate(workResult: PerformanceLevel, workBehavior: PerformanceLevel): PerformanceRating {
  return matrix[workResult][workBehavior];
}

export function isRatingAtLeast(rating: PerformanceRating, minimum: PerformanceRating): boolean {
  return performanceRatings.indexOf(rating) <= performanceRatings.indexOf(minimum);
}

/** The predicates as the regulation names them. */
export const ratingLabels: Record<PerformanceRating, Text> = {
  'very-good': { id: 'Sangat Baik', en: 'Very good' },
  good: { id: 'Baik', en: 'Good' },
  'needs-improvement': { id: 'Butuh Perbaikan', en: 'Needs improvement' },
  poor: { id: 'Kurang', en: 'Poor' },
  'very-poor': { id: 'Sangat Kurang', en: 'Very poor' },
};
