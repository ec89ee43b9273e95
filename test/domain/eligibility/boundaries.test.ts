import { describe, expect, test } from 'vitest';
import { isRealDate, addDays } from '../../../domain/iso-date.ts';
import { boundaries } from './boundaries.ts';
import { eligibleFacts } from './eligible-facts.ts';

/** Places in which two plain values differ, each with what stands there. */
function differences(here: unknown, there: unknown): [here: unknown, there: unknown][] {
  if (here === there) return [];
  const areObjects = [here, there].every((value) => typeof value === 'object' && value !== null);
  if (!areObjects) return [[here, there]];
  const [left, right] = [here as Record<string, unknown>, there as Record<string, unknown>];
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].flatMap((key) =>
    differences(left[key], right[key]),
  );
}

function isOneStep(here: unknown, there: unknown): boolean {
  if (typeof here === 'number' && typeof there === 'number') return Math.abs(here - there) <= 1;
  if (typeof here === 'string' && typeof there === 'string' && isRealDate(here) && isRealDate(there))
    return addDays(here, 1) === there || addDays(there, 1) === here;
  return true;
}

describe('on either side of a boundary', () => {
  for (const { rule, name, here, verdictHere, there, verdictThere } of boundaries)
    test(`${rule.id} boundary: ${name}`, () => {
      const found = differences({ ...eligibleFacts, ...here }, { ...eligibleFacts, ...there });
      expect(found).toHaveLength(1);
      expect(isOneStep(...found[0]!)).toBe(true);
      expect(verdictHere).not.toBe(verdictThere);
      expect(rule.evaluate({ ...eligibleFacts, ...here }).verdict).toBe(verdictHere);
      expect(rule.evaluate({ ...eligibleFacts, ...there }).verdict).toBe(verdictThere);
    });
});
