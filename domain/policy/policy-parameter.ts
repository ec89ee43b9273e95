import type { Span } from '../calendar/span.ts';
import type { PerformanceRating } from '../personnel/performance-matrix.ts';
import type { Text } from '../text.ts';

/** A duration. `before` counts backwards from another moment, so its amount is negative. */
export interface SpanParameter {
  readonly kind: 'span';
  readonly direction: 'after' | 'before';
  readonly default: Span;
  readonly about: Text;
}

/** Several durations from the same moment, each longer than the one before it. */
export interface SpansParameter {
  readonly kind: 'spans';
  readonly default: readonly Span[];
  readonly about: Text;
}

/** A whole number; its unit is in the key. */
export interface NumberParameter {
  readonly kind: 'number';
  readonly default: number;
  readonly min: number;
  readonly max: number;
  readonly about: Text;
}

export interface RatingParameter {
  readonly kind: 'rating';
  readonly default: PerformanceRating;
  readonly about: Text;
}

export type PolicyParameter = SpanParameter | SpansParameter | NumberParameter | RatingParameter;

export type PolicyValue<P extends PolicyParameter = PolicyParameter> = P extends SpanParameter
  ? Span
  : P extends SpansParameter
    ? readonly Span[]
    : P extends NumberParameter
      ? number
      : PerformanceRating;
