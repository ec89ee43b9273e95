import { assertNever } from '../assert-never.ts';
import { spanUnits, type Span } from '../calendar/span.ts';
import { performanceRatings } from '../personnel/performance-matrix.ts';
import type { Refusal } from '../refusal.ts';
import type { Text } from '../text.ts';
import { isPolicyKey, policyParameters } from './policy-keys.ts';
import { isWeights } from './is-weights.ts';
import type { PolicyParameter, SpanParameter, WeightsParameter } from './policy-parameter.ts';

/**
 * Why `value` cannot be the value of the parameter `key`, or undefined when it can. Both come from outside and may be
 * anything. Codes: `unknown-policy-key`, `invalid-policy-value`.
 */
export function checkPolicyValue(key: string, value: unknown): Refusal | undefined {
  if (!isPolicyKey(key))
    return {
      code: 'unknown-policy-key',
      message: { id: `Parameter kebijakan "${key}" tidak dikenal.`, en: `There is no policy parameter "${key}".` },
    };
  const wanted = whatIsWanted(policyParameters[key], value);
  if (wanted === undefined) return undefined;
  return {
    code: 'invalid-policy-value',
    field: key,
    message: { id: `Nilai "${key}" harus berupa ${wanted.id}.`, en: `The value of "${key}" must be ${wanted.en}.` },
  };
}

/** What should have been given instead, or undefined when the value will do. */
function whatIsWanted(parameter: PolicyParameter, value: unknown): Text | undefined {
  switch (parameter.kind) {
    case 'span':
      return isSpan(value) && pointsIn(parameter.direction, value) ? undefined : spanWanted(parameter);
    case 'spans':
      return isAscending(value) ? undefined : spansWanted;
    case 'number': {
      const { min, max } = parameter;
      const fits = Number.isInteger(value) && (value as number) >= min && (value as number) <= max;
      return fits ? undefined : { id: `bilangan bulat ${min}–${max}`, en: `a whole number from ${min} to ${max}` };
    }
    case 'rating':
      return (performanceRatings as readonly unknown[]).includes(value) ? undefined : ratingWanted;
    case 'weights':
      return isWeights(value, Object.keys(parameter.default)) ? undefined : weightsWanted(parameter.default);
    case 'choice': {
      const words = parameter.choices.join(', ');
      const fits = typeof value === 'string' && parameter.choices.includes(value);
      return fits ? undefined : { id: `salah satu dari ${words}`, en: `one of ${words}` };
    }
    default:
      return assertNever(parameter);
  }
}

/** No policy looks further than ten years of days, or of seconds in a demonstration. */
const mostOfAnyUnit = 3660;

function isSpan(value: unknown): value is Span {
  if (typeof value !== 'object' || value === null) return false;
  const { amount, unit, ...more } = value as Record<string, unknown>;
  return (
    Number.isInteger(amount) &&
    Math.abs(amount as number) <= mostOfAnyUnit &&
    (spanUnits as readonly unknown[]).includes(unit) &&
    Object.keys(more).length === 0
  );
}

function pointsIn(direction: SpanParameter['direction'], { amount }: Span): boolean {
  return direction === 'after' ? amount > 0 : amount < 0;
}

/** One unit throughout, or nobody could say which comes first. */
function isAscending(value: unknown): boolean {
  if (!Array.isArray(value) || value.length === 0 || !value.every(isSpan)) return false;
  return value.every((span, i) => {
    const earlier = value[i - 1];
    return earlier === undefined ? span.amount > 0 : span.unit === earlier.unit && span.amount > earlier.amount;
  });
}

function spanWanted({ direction }: SpanParameter): Text {
  return direction === 'after'
    ? { id: 'jangka waktu positif { amount, unit }', en: 'a positive duration { amount, unit }' }
    : { id: 'jangka waktu negatif { amount, unit }', en: 'a negative duration { amount, unit }' };
}

function weightsWanted(weights: WeightsParameter['default']): Text {
  const names = Object.keys(weights).join(', ');
  return {
    id: `bobot per mil (0–1000, bilangan bulat) untuk ${names}`,
    en: `weights per mille (0–1000, whole numbers) of ${names}`,
  };
}

const spansWanted: Text = {
  id: 'daftar jangka waktu positif yang menaik dengan satuan yang sama',
  en: 'a list of positive durations, ascending, all in one unit',
};

const ratingWanted: Text = {
  id: `salah satu dari ${performanceRatings.join(', ')}`,
  en: `one of ${performanceRatings.join(', ')}`,
};
