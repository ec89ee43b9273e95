import type { Say } from '../stack/progress.ts';

/** What a benchmark measured; a ratio is ours against a peer of the same run, above 1 where ours is better. */
export interface BenchResult {
  figures: Record<string, number>;
  ratios: Record<string, number>;
}

export type Bench = (env: NodeJS.ProcessEnv, say: Say) => Promise<BenchResult>;

/** Three significant places below ten, whole tenths above. */
export function rounded(value: number): number {
  return Math.abs(value) < 10 ? Number(value.toPrecision(3)) : Math.round(value * 10) / 10;
}
