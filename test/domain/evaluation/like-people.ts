import type { LikeGroup } from '../../../domain/evaluation/estimate-effect.ts';
import { seededRandom } from '../../../domain/evaluation/seeded-random.ts';

export interface PanelPlan {
  moved: number;
  stayed: number;
  /** Rating points that a move is worth. */
  effect: number;
  seed: number;
}

const classes = 6;
const unitTypes = 4;
const priors = 5;

/**
 * People as they might be: who is moved depends on class and prior rating; those rated low come up again by themselves and those rated high
 * fall back (regression to the mean); each class and unit type has a year of its own. Ratings are whole steps: the change is
 * rounded up or down by chance, so that its mean is what was laid down.
 */
export function likePeople({ moved, stayed, effect, seed }: PanelPlan): LikeGroup[] {
  const random = seededRandom(seed);
  const shocks = Array.from({ length: classes * unitTypes }, () => 0.4 * normal(random));
  const groups = Array.from({ length: classes * unitTypes * priors }, () => ({
    moved: [] as number[],
    stayed: [] as number[],
  }));
  const place = (isMoved: boolean): void => {
    const positionClass = pick(random, isMoved ? [1, 2, 3, 4, 4, 2] : [4, 4, 3, 2, 1, 1]);
    const unitType = pick(random, [3, 2, 2, 1]);
    const prior = pick(random, isMoved ? [0, 1, 2, 5, 4] : [1, 2, 5, 6, 2]);
    const block = positionClass * unitTypes + unitType;
    const change = 0.35 * (3.2 - (prior + 1)) + shocks[block]! + 0.7 * normal(random) + (isMoved ? effect : 0);
    const whole = Math.floor(change) + (random() < change - Math.floor(change) ? 1 : 0);
    groups[block * priors + prior]![isMoved ? 'moved' : 'stayed'].push(whole);
  };
  for (let person = 0; person < moved; person++) place(true);
  for (let person = 0; person < stayed; person++) place(false);
  return groups;
}

function pick(random: () => number, weights: readonly number[]): number {
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0);
  const chosen = weights.findIndex((weight) => (left -= weight) < 0);
  return chosen === -1 ? weights.length - 1 : chosen;
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
