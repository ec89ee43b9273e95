import { type Direction, directions } from '../personnel/direction.ts';
import { type EffectEstimate, estimateEffect, type LikeGroup } from './estimate-effect.ts';
import type { ComparedCell, Tally } from './evaluation-inputs.ts';

/** The effect of all moves, and of each direction for itself, each against the same people who stayed. */
export function effectsOfMoves(
  cells: readonly ComparedCell[],
  seed: number,
): (EffectEstimate & { direction: Direction | 'all' })[] {
  return (['all', ...directions] as const).map((direction) => ({
    direction,
    ...estimateEffect(
      cells.map((cell) => groupOf(cell, direction)),
      { seed },
    ),
  }));
}

function groupOf({ moved, stayed }: ComparedCell, wanted: Direction | 'all'): LikeGroup {
  const chosen = moved.filter(({ direction }) => wanted === 'all' || direction === wanted);
  return { moved: chosen.flatMap(({ changes }) => spread(changes)), stayed: spread(stayed) };
}

function spread(tallies: readonly Tally[]): number[] {
  return tallies.flatMap(([value, count]) => Array<number>(count).fill(value));
}
