import type { Span, SpanUnit } from '../calendar/span.ts';
import type { PerformanceRating } from '../personnel/performance-matrix.ts';
import type {
  NumberParameter,
  NumberUnit,
  RatingParameter,
  SpanParameter,
  SpansParameter,
} from './policy-parameter.ts';

/** What a parameter may say of itself besides its meaning. */
interface ParameterNotes<U> {
  /** The citation the number rests on; absent where the agency may choose freely. */
  basis?: string;
  units?: readonly U[];
}

const days: readonly SpanUnit[] = ['working-day', 'calendar-day'];

export function after(span: Span, id: string, en: string, notes: ParameterNotes<SpanUnit> = {}): SpanParameter {
  return { kind: 'span', direction: 'after', default: span, units: days, about: { id, en }, ...notes };
}

export function before(span: Span, id: string, en: string, notes: ParameterNotes<SpanUnit> = {}): SpanParameter {
  return { kind: 'span', direction: 'before', default: span, units: days, about: { id, en }, ...notes };
}

export function spans(
  value: readonly Span[],
  id: string,
  en: string,
  notes: ParameterNotes<SpanUnit> = {},
): SpansParameter {
  return { kind: 'spans', default: value, units: days, about: { id, en }, ...notes };
}

export function count(
  value: number,
  min: number,
  max: number,
  id: string,
  en: string,
  notes: { basis?: string; unit?: NumberUnit } = {},
): NumberParameter {
  return { kind: 'number', default: value, min, max, unit: 'times', about: { id, en }, ...notes };
}

export function rating(value: PerformanceRating, id: string, en: string, basis?: string): RatingParameter {
  return { kind: 'rating', default: value, about: { id, en }, ...(basis === undefined ? {} : { basis }) };
}
