import type { PositionClass } from '../personnel/position-class.ts';
import type { BalanceLine } from './balance-line.ts';

export interface SuggestedMoves {
  positionClass: PositionClass;
  fromUnit: string;
  toUnit: string;
  people: number;
  /** What the moves mend: a minimum that is not kept, or a need that is not met. */
  mends: 'minimum' | 'need';
  /** Missing at the receiving unit, and left above the need at the giving one, before and after. */
  missing: { before: number; after: number };
  spare: { before: number; after: number };
}

/** A deficit in the ranking of gaps. */
export interface RankedGap {
  unitId: string;
  positionClass: PositionClass;
  belowMinimum: number;
  gap: number;
  /** How many of the gap the suggestions close. */
  closed: number;
}

/**
 * Where people are missing, worst first, and from where within the class they could come (F50): first what is below its minimum, then the
 * share of the need that is not met. Only what a unit has above its own need is given away, so no gap is mended by tearing another.
 * A suggestion for people who decide; who moves is found by matching.
 */
export function suggestMoves(lines: readonly BalanceLine[]): { gaps: RankedGap[]; moves: SuggestedMoves[] } {
  const short = lines.filter(({ gap }) => gap > 0).sort(worstFirst);
  const spare = new Map(lines.map((line) => [line, Math.max(-line.gap, 0)]));
  const moves: SuggestedMoves[] = [];
  const closed = new Map<BalanceLine, number>();
  for (const line of short) {
    const givers = lines
      .filter((giver) => giver.positionClass === line.positionClass && spare.get(giver)! > 0)
      .sort((a, b) => spare.get(b)! - spare.get(a)! || compare(a.unitId, b.unitId));
    let missing = line.gap;
    for (const giver of givers) {
      const has = spare.get(giver)!;
      const people = Math.min(has, missing);
      if (people === 0) break;
      moves.push({
        ...{ positionClass: line.positionClass, fromUnit: giver.unitId, toUnit: line.unitId, people },
        mends: line.belowMinimum > line.gap - missing ? 'minimum' : 'need',
        missing: { before: missing, after: missing - people },
        spare: { before: has, after: has - people },
      });
      spare.set(giver, has - people);
      missing -= people;
    }
    closed.set(line, line.gap - missing);
  }
  const gaps = short.map((line) => {
    const { unitId, positionClass, belowMinimum, gap } = line;
    return { unitId, positionClass, belowMinimum, gap, closed: closed.get(line)! };
  });
  return { gaps, moves };
}

function worstFirst(a: BalanceLine, b: BalanceLine): number {
  return (
    b.belowMinimum - a.belowMinimum ||
    // Shares of the need, compared without dividing.
    b.gap * a.need - a.gap * b.need ||
    b.gap - a.gap ||
    compare(a.unitId, b.unitId) ||
    compare(a.positionClass, b.positionClass)
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
