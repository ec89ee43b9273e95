import { mean, quantileSorted } from 'simple-statistics';
import { seededRandom } from './seeded-random.ts';

/** People who were alike before: same years, class, unit type and prior rating. Numbers are rating after less rating before. */
export interface LikeGroup {
  readonly moved: readonly number[];
  readonly stayed: readonly number[];
}

export interface EffectEstimate {
  readonly verdict: 'too-few' | 'no-difference' | 'better' | 'worse';
  /** Moved people who have at least `leastControls` people like them who stayed. */
  readonly matched: number;
  readonly unmatched: number;
  /** People who stayed, in the groups of those who are matched. */
  readonly controls: number;
  /** Points of the five-step rating scale, and the 95 % interval around them; absent where there are too few cases. */
  readonly effect?: number;
  readonly interval?: readonly [number, number];
}

export interface EstimateOptions {
  readonly seed: number;
  readonly draws?: number;
}

/** Below this many matched people nothing is concluded. */
export const leastMatched = 20;
/** Fewer people who stayed say nothing of what would have happened. */
export const leastControls = 3;
const usualDraws = 1_000;

/**
 * What a move did to performance (F58, ADR 0046): difference in differences within exactly matched groups. The effect is the
 * mean over the matched movers of own change less the mean change of those in the group who stayed; the interval is the
 * percentile bootstrap that draws movers and each group's stayers anew. Same groups and seed: same numbers.
 */
export function estimateEffect(
  groups: readonly LikeGroup[],
  { seed, draws = usualDraws }: EstimateOptions,
): EffectEstimate {
  const usable = groups.filter(({ moved, stayed }) => moved.length > 0 && stayed.length >= leastControls);
  const pairs = usable.flatMap(({ moved }, group) => moved.map((change) => ({ change, group })));
  const all = groups.reduce((sum, { moved }) => sum + moved.length, 0);
  const counts = {
    matched: pairs.length,
    unmatched: all - pairs.length,
    controls: usable.reduce((sum, { stayed }) => sum + stayed.length, 0),
  };
  if (pairs.length < leastMatched) return { verdict: 'too-few', ...counts };

  const stayedMeans = usable.map(({ stayed }) => mean([...stayed]));
  const effect = mean(pairs.map(({ change, group }) => change - stayedMeans[group]!));
  const drawn = bootstrap(usable, pairs, draws, seededRandom(seed));
  const interval = [rounded(quantileSorted(drawn, 0.025)), rounded(quantileSorted(drawn, 0.975))] as const;
  return { verdict: verdictOf(interval), ...counts, effect: rounded(effect), interval };
}

function bootstrap(
  usable: readonly LikeGroup[],
  pairs: readonly { change: number; group: number }[],
  draws: number,
  random: () => number,
): number[] {
  const effects: number[] = [];
  for (let draw = 0; draw < draws; draw++) {
    const means = usable.map(({ stayed }) => {
      let sum = 0;
      for (let taken = 0; taken < stayed.length; taken++) sum += stayed[Math.floor(random() * stayed.length)]!;
      return sum / stayed.length;
    });
    let sum = 0;
    for (let taken = 0; taken < pairs.length; taken++) {
      const { change, group } = pairs[Math.floor(random() * pairs.length)]!;
      sum += change - means[group]!;
    }
    effects.push(sum / pairs.length);
  }
  return effects.sort((a, b) => a - b);
}

function verdictOf([low, high]: readonly [number, number]): EffectEstimate['verdict'] {
  if (low > 0) return 'better';
  return high < 0 ? 'worse' : 'no-difference';
}

/** To a thousandth of a point; `+ 0` makes no difference of minus nought. */
function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000 + 0;
}
