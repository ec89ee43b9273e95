import type { CaseFile } from '../case-file.ts';

export interface Scores {
  productivity: number;
  innovation: number;
  service?: number;
}

/** A review as the API tells it; its figures only to whom may see scores (F64). */
export interface Review {
  round: number;
  kind: string;
  verdict: 'effective' | 'mixed' | 'obstacles';
  rules: string;
  voices: number | null;
  personLeft: boolean | null;
  obstacles: string[];
  explanation?: string;
  before?: { person?: Scores; unit: Scores; unitMonths?: number };
  after?: { person?: Scores; self?: Scores; unit: Scores };
  concludedAt: string;
}

export interface Plan {
  round: number;
  cause: string | null;
  rootCause: string;
  action: string;
  owner: string | null;
  startDate: string | null;
  byDate: string;
  furtherMove: boolean;
}

export const reviewsOf = ({ reviews }: CaseFile): Review[] => reviews as unknown as Review[];
export const plansOf = ({ improvementPlans }: CaseFile): Plan[] => improvementPlans as unknown as Plan[];

export type Measure = keyof Scores;
export const measures: Measure[] = ['productivity', 'innovation', 'service'];

export interface Line {
  measure: Measure;
  /** Before, then after each review; undefined where it is not known. */
  points: (number | undefined)[];
}

/** What each measure was before the move and at each review. */
export function linesOf(reviews: Review[], of: 'person' | 'unit'): Line[] {
  const first = reviews.find(({ before }) => before?.[of])?.before?.[of];
  return measures
    .map((measure) => ({
      measure,
      points: [first?.[measure], ...reviews.map(({ after }) => after?.[of]?.[measure])],
    }))
    .filter(({ points }) => points.some((point) => point !== undefined));
}

/** The last known less the first; undefined where one is missing. */
export function changeOf({ points }: Line): number | undefined {
  const [before] = points;
  const after = points.slice(1).findLast((point) => point !== undefined);
  return before === undefined || after === undefined ? undefined : after - before;
}
