import { type Direction, directions } from '../personnel/direction.ts';
import type { PolicyKey } from '../policy/policy-keys.ts';
import type { EffectEstimate } from './estimate-effect.ts';
import type { OutcomeCount, TaskCount } from './evaluation-inputs.ts';
import { shareInterval } from './share-interval.ts';

export const questionRules = ['missed-by-most', 'hardly-used', 'mostly-not-effective', 'performance-fell'] as const;
export type QuestionRule = (typeof questionRules)[number];

/** A parameter that the data question; people decide whether it changes. */
export interface Question {
  readonly rule: QuestionRule;
  readonly parameter: PolicyKey;
  readonly direction?: Direction;
  /** How many of how many; or, for performance, the people behind the estimate. */
  readonly found: number;
  readonly of: number;
}

/** Fewer than this question nothing. */
export const leastToQuestion = 20;

/**
 * The stated rules (docs/adr/0046). A period is questioned where more than half of the tasks missed it, or where at least 95 of 100 were
 * done in a third of it. The weights of matching are questioned where moves of a direction more likely than not have no effect
 * (the whole 95 % interval above one half), or where performance fell against people alike.
 */
export function questionParameters(found: {
  readonly tasks: readonly TaskCount[];
  readonly outcomes: readonly OutcomeCount[];
  readonly effects: readonly (EffectEstimate & { direction: Direction | 'all' })[];
}): Question[] {
  return [
    ...found.tasks.flatMap(questionPeriod),
    ...directions.flatMap((direction) => questionMoves(direction, found.outcomes)),
    ...found.effects.flatMap(({ direction, verdict, matched }) =>
      direction !== 'all' && verdict === 'worse'
        ? [question('performance-fell', 'matching.weights', matched, matched, direction)]
        : [],
    ),
  ];
}

function questionPeriod({ kind, due, late, quick }: TaskCount): Question[] {
  if (due < leastToQuestion) return [];
  if (late * 2 > due) return [question('missed-by-most', `sla.${kind}`, late, due)];
  return quick * 100 >= due * 95 ? [question('hardly-used', `sla.${kind}`, quick, due)] : [];
}

function questionMoves(direction: Direction, outcomes: readonly OutcomeCount[]): Question[] {
  const sum = (names: readonly string[]): number =>
    outcomes.filter((line) => line.direction === direction && names.includes(line.outcome)).reduce(addCases, 0);
  const reviewed = sum(['effective', 'corrected', 'not-effective']);
  const without = sum(['not-effective']);
  if (reviewed < leastToQuestion || shareInterval(without, reviewed).interval[0] <= 500) return [];
  return [question('mostly-not-effective', 'matching.weights', without, reviewed, direction)];
}

function addCases(sum: number, { cases }: OutcomeCount): number {
  return sum + cases;
}

function question(
  rule: QuestionRule,
  parameter: PolicyKey,
  found: number,
  of: number,
  direction?: Direction,
): Question {
  return { rule, parameter, found, of, ...(direction && { direction }) };
}
