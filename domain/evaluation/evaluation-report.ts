import type { FairnessDimension, FairnessVerdict } from '../fairness/fairness.ts';
import type { Stage } from '../mutation-case/stage.ts';
import type { Direction } from '../personnel/direction.ts';
import type { Initiator } from '../personnel/initiator.ts';
import type { PositionClass } from '../personnel/position-class.ts';
import type { Scope } from '../personnel/scope.ts';
import type { TaskKind } from '../task/task-kind.ts';
import type { EffectEstimate } from './estimate-effect.ts';
import type { Question } from './question-parameters.ts';

/** What is concluded from the inputs, and how; raised whenever the same inputs would give another report. */
export const evaluationRules = '2026-11';

/** `null` wherever fewer than five people stand behind a number. Durations are working days, rates per mille. */
export interface EvaluationReport {
  readonly rules: string;
  readonly half: string;
  readonly from: string;
  readonly before: string;
  readonly asOf: string;
  readonly seed: number;
  readonly stages: readonly StageLine[];
  readonly tasks: readonly TaskLine[];
  readonly outcomes: readonly OutcomeLine[];
  readonly outcomesOfFiveYears: readonly OutcomeLine[];
  readonly effects: readonly EffectLine[];
  readonly notCompared: { readonly unrated: number | null; readonly movedAgain: number | null };
  readonly units: readonly UnitLine[];
  readonly questions: readonly Question[];
  /** Absent where no shortlist was decided in the half year. */
  readonly fairness: { readonly vacancies: number; readonly lines: readonly FairnessSummary[] } | null;
}

export interface StageLine {
  readonly stage: Stage;
  readonly stays: number | null;
  readonly median: number | null;
  readonly nineOfTen: number | null;
}

export interface TaskLine {
  readonly kind: TaskKind;
  readonly cases: number | null;
  readonly due: number | null;
  readonly late: number | null;
  readonly lateRate: number | null;
}

export interface OutcomeLine {
  readonly scope: Scope;
  readonly direction: Direction;
  readonly initiator: Initiator;
  readonly cases: number | null;
  /** The move was right, at once or after it was mended. */
  readonly worked: number | null;
  readonly notEffective: number | null;
  /** Ended before a move, or was undone. */
  readonly withoutMove: number | null;
  /** Of the moves that were reviewed to the end, with the 95 % interval; absent where they are too few to say. */
  readonly workedRate: number | null;
  readonly interval: readonly [number, number] | null;
}

export interface EffectLine extends Omit<EffectEstimate, 'matched' | 'unmatched' | 'controls'> {
  readonly direction: Direction | 'all';
  readonly matched: number | null;
  readonly unmatched: number | null;
  readonly controls: number | null;
}

export interface UnitLine {
  readonly unitId: string;
  readonly unitName: string;
  readonly positionClass: PositionClass;
  readonly need: number;
  readonly minimum: number;
  readonly incumbents: number;
  readonly state: 'below-minimum' | 'below-need' | 'above-need';
}

export interface FairnessSummary {
  readonly dimension: FairnessDimension;
  readonly verdict: FairnessVerdict;
  readonly groups: readonly {
    readonly member: string;
    readonly applied: number | null;
    readonly shortlisted: number | null;
    readonly rate: number | null;
  }[];
}
