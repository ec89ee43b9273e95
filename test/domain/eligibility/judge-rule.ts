import { expect, test } from 'vitest';
import type { EligibilityRule } from '../../../domain/eligibility/define-rule.ts';
import type { EligibilityFacts } from '../../../domain/eligibility/facts.ts';
import type { RuleVerdict } from '../../../domain/eligibility/rule-line.ts';
import { eligibleFacts } from './eligible-facts.ts';

export type RuleCase = readonly [name: string, change: Partial<EligibilityFacts>, verdict: RuleVerdict];

/** One test a line: the eligible facts with the change must be judged so, in both languages, with a cure where one was due. */
export function judgeRule(rule: EligibilityRule, cases: readonly RuleCase[]): void {
  test.each(cases)(`${rule.id}: %s`, (_name, change, verdict) => {
    const line = rule.evaluate({ ...eligibleFacts, ...change });
    expect(line.verdict).toBe(verdict);
    for (const text of [line.title, line.value, line.explanation, ...(line.cure ? [line.cure] : [])]) {
      expect(text.id).not.toBe('');
      expect(text.en).not.toBe('');
      expect(`${text.id} ${text.en}`).not.toMatch(/undefined|null|NaN/);
    }
    // Whoever reads that something is wrong reads what would make it right (F21).
    expect(line.cure === undefined).toBe(verdict === 'pass' || verdict === 'not-applicable');
  });
}
