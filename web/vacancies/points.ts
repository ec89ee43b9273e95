import type { GetMatchRunsIdResponse } from '../client/types.gen.ts';

export type Candidate = GetMatchRunsIdResponse['items'][number];
export type MatchRun = GetMatchRunsIdResponse['run'];
type Weights = Partial<Record<string, number>>;

/** Criteria that count, the heaviest first. */
export function criterionNames(weights: Weights): string[] {
  return Object.keys(weights)
    .filter((name) => (weights[name] ?? 0) > 0)
    .sort((a, b) => weights[b]! - weights[a]!);
}

/** Of a hundred points in all, how many a criterion can bring: weights are per mille. */
export function mostOf(weights: Weights, name: string): number {
  return (weights[name] ?? 0) / 10;
}

/** What a candidate has of them: points go from 0 to 1000 each. */
export function pointsOf({ points }: Pick<Candidate, 'points'>, weights: Weights, name: string): number {
  return ((points as Weights)[name] ?? 0) * (mostOf(weights, name) / 1000);
}

/** The sum, of a hundred. */
export function totalOf({ total }: Pick<Candidate, 'total'>): number {
  return total / 10_000;
}
