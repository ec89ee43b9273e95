import { describe, expect, it } from 'vitest';
import { calendarDays, seconds, workingDays } from '../../../domain/calendar/span.ts';
import { checkPolicyValue } from '../../../domain/policy/check-policy-value.ts';
import { demonstrationPolicy } from '../../../domain/policy/demonstration-policy.ts';
import { policyKeys, policyParameters } from '../../../domain/policy/policy-keys.ts';
import { defaultPolicy } from '../../../domain/policy/policy.ts';
import { taskKinds } from '../../../domain/task/task-kind.ts';

describe('a policy', () => {
  it('has a due time for every kind of task', () => {
    for (const kind of taskKinds) expect(defaultPolicy[`sla.${kind}`].amount).toBeGreaterThan(0);
  });

  it.each([
    ['default', defaultPolicy],
    ['demonstration', demonstrationPolicy],
  ])('by %s has only values that may be set', (_name, policy) => {
    expect(Object.keys(policy)).toEqual(policyKeys);
    for (const key of policyKeys) expect([key, checkPolicyValue(key, policy[key])]).toEqual([key, undefined]);
  });

  it('for a demonstration knows no days', () => {
    const spans = policyKeys.flatMap((key) => {
      const { kind } = policyParameters[key];
      return kind === 'span' || kind === 'spans' ? [demonstrationPolicy[key]].flat() : [];
    });
    expect(new Set(spans.map((span) => (span as { unit: string }).unit))).toEqual(new Set(['second']));
  });

  it('survives a journey as JSON', () => {
    expect(JSON.parse(JSON.stringify(defaultPolicy))).toEqual(defaultPolicy);
  });
});

describe('a policy value', () => {
  it.each([
    ['sla.intake-check', workingDays(4)],
    ['attention.remindBefore', workingDays(-2)],
    ['review.days', [calendarDays(10)]],
    ['review.maxFollowUps', 0],
    ['eligibility.minimumRating', 'very-good'],
  ])('%s may be %j', (key, value) => {
    expect(checkPolicyValue(key, value)).toBeUndefined();
  });

  it.each([
    ['sla.intake-check', workingDays(0)],
    ['sla.intake-check', workingDays(1.5)],
    ['sla.intake-check', workingDays(1_000_000)],
    ['sla.intake-check', { amount: 3, unit: 'week' }],
    ['sla.intake-check', { amount: 3, unit: 'second', more: true }],
    ['sla.intake-check', 3],
    ['attention.remindBefore', workingDays(1)],
    ['review.days', []],
    ['review.days', [calendarDays(90), calendarDays(30)]],
    ['review.days', [calendarDays(30), seconds(60)]],
    ['review.days', null],
    ['deliberation.quorum', 0],
    ['deliberation.quorum', '3'],
    ['eligibility.minimumRating', 'excellent'],
  ])('%s may not be %j', (key, value) => {
    expect(checkPolicyValue(key, value)).toMatchObject({ code: 'invalid-policy-value', field: key });
  });

  it('needs a parameter', () => {
    expect(checkPolicyValue('sla.tea', workingDays(1))?.code).toBe('unknown-policy-key');
    expect(checkPolicyValue('toString', 1)?.code).toBe('unknown-policy-key');
  });
});
