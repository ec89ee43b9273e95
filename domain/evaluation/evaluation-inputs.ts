import type { BalanceCounts } from '../balance/balance-line.ts';
import type { Span } from '../calendar/span.ts';
import type { FairnessDimension, GroupCount } from '../fairness/fairness.ts';
import type { Outcome, Stage } from '../mutation-case/stage.ts';
import type { Direction } from '../personnel/direction.ts';
import type { Initiator } from '../personnel/initiator.ts';
import type { Scope } from '../personnel/scope.ts';
import type { TaskKind } from '../task/task-kind.ts';

/** A value and how often it was found. */
export type Tally = readonly [value: number, count: number];

export interface TaskCount {
  readonly kind: TaskKind;
  /** Cases in which the task fell due. */
  readonly cases: number;
  readonly due: number;
  readonly late: number;
  /** Done in a third of the time allowed, or less. */
  readonly quick: number;
}

export interface OutcomeCount {
  readonly scope: Scope;
  readonly direction: Direction;
  readonly initiator: Initiator;
  readonly outcome: Outcome;
  readonly cases: number;
}

/** People of one class, unit type and prior rating, looked at over the same years; changes in rating points. */
export interface ComparedCell {
  /** The year of the move: compared are the year before it and the year after it. */
  readonly year: number;
  readonly positionClass: string;
  readonly unitType: string;
  /** 1 (very poor) … 5 (very good). */
  readonly prior: number;
  readonly moved: readonly { readonly direction: Direction; readonly changes: readonly Tally[] }[];
  readonly stayed: readonly Tally[];
}

/**
 * What a half year is evaluated from: counts without a name, an id or a case number. They are kept with the report, so that
 * it can be worked out again although people were erased or facts corrected since.
 */
export interface EvaluationInputs {
  readonly half: string;
  /** ISO date in the agency's time zone. */
  readonly asOf: string;
  /** Ended stays of the half year, in working days. */
  readonly stages: readonly { readonly stage: Stage; readonly days: readonly Tally[] }[];
  readonly tasks: readonly TaskCount[];
  /** Cases closed in the half year, and in the five years up to its end. */
  readonly outcomes: readonly OutcomeCount[];
  readonly outcomesOfFiveYears: readonly OutcomeCount[];
  readonly compared: readonly ComparedCell[];
  /** Moved people who are left out of the comparison, and why. */
  readonly notCompared: { readonly unrated: number; readonly movedAgain: number };
  readonly balance: readonly (BalanceCounts & { readonly unitName: string })[];
  readonly fairness: {
    readonly vacancies: number;
    readonly groups: readonly (GroupCount & { readonly dimension: FairnessDimension })[];
  };
  /** Of the policy on the day of evaluation. */
  readonly periods: Readonly<Partial<Record<TaskKind, Span>>>;
}
