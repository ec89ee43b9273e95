import type { Span, SpanUnit } from '../calendar/span.ts';
import type { PerformanceRating } from '../personnel/performance-matrix.ts';
import type { Text } from '../text.ts';

interface Described {
  readonly about: Text;
  /** The citation the number rests on; absent where the agency may choose freely. */
  readonly basis?: string;
}

/** A duration. `before` counts backwards from another moment, so its amount is negative. */
export interface SpanParameter extends Described {
  readonly kind: 'span';
  readonly direction: 'after' | 'before';
  readonly default: Span;
  /** Units in which an agency may state it; seconds are for the demonstration. */
  readonly units: readonly SpanUnit[];
}

/** Several durations from the same moment, each longer than the one before it. */
export interface SpansParameter extends Described {
  readonly kind: 'spans';
  readonly default: readonly Span[];
  readonly units: readonly SpanUnit[];
}

export type NumberUnit =
  'months' | 'years' | 'working-days' | 'people' | 'times' | 'points' | 'hours' | 'yes-no' | 'megabytes';

/** A whole number. */
export interface NumberParameter extends Described {
  readonly kind: 'number';
  readonly default: number;
  readonly min: number;
  readonly max: number;
  readonly unit: NumberUnit;
}

export interface RatingParameter extends Described {
  readonly kind: 'rating';
  readonly default: PerformanceRating;
}

/** How much each criterion counts, per mille; together 1000. */
export interface WeightsParameter extends Described {
  readonly kind: 'weights';
  readonly default: Readonly<Record<string, number>>;
}

/** One of a few words. */
export interface ChoiceParameter extends Described {
  readonly kind: 'choice';
  readonly default: string;
  readonly choices: readonly string[];
}

export type PolicyParameter =
  SpanParameter | SpansParameter | NumberParameter | RatingParameter | WeightsParameter | ChoiceParameter;

export type PolicyValue<P extends PolicyParameter = PolicyParameter> = P extends SpanParameter
  ? Span
  : P extends SpansParameter
    ? readonly Span[]
    : P extends NumberParameter
      ? number
      : P extends WeightsParameter
        ? P['default']
        : P extends ChoiceParameter
          ? P['choices'][number]
          : PerformanceRating;
