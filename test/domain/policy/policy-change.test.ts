import { describe, expect, it } from 'vitest';
import { calendarDays, seconds, workingDays } from '../../../domain/calendar/span.ts';
import type { PolicyChange } from '../../../domain/policy/policy-change.ts';
import { policyVersion } from '../../../domain/policy/policy-change.ts';
import { policyKeys, policyParameters } from '../../../domain/policy/policy-keys.ts';
import { policyOn } from '../../../domain/policy/policy-on.ts';
import { refusePolicyChange } from '../../../domain/policy/refuse-policy-change.ts';
import { refusePolicyWithdrawal } from '../../../domain/policy/refuse-policy-withdrawal.ts';

const today = '2026-11-25';
const reason = 'Beban kerja analis bertambah sejak Oktober.';

function said(key: string, value: unknown, startsOn: string, more: Partial<PolicyChange> = {}): PolicyChange {
  return { id: `${key} ${startsOn}`, key, value, startsOn, endsOn: null, withdrawn: false, ...more };
}

function codeOf(changes: PolicyChange[], key: string, value: unknown, more: object = {}): string | undefined {
  const proposed = { key, value, startsOn: today, reason, expectedVersion: policyVersion(changes, key), ...more };
  return refusePolicyChange(changes, proposed, today)?.code;
}

describe('a change of policy', () => {
  it('may begin today, and holds from its day on', () => {
    expect(codeOf([], 'sla.intake-check', workingDays(4))).toBeUndefined();
    const changes = [said('sla.intake-check', workingDays(4), '2026-12-01')];
    expect(policyOn(changes, '2026-11-30')['sla.intake-check']).toEqual(workingDays(3));
    expect(policyOn(changes, '2026-12-01')['sla.intake-check']).toEqual(workingDays(4));
  });

  it('of the latest start counts, and one withdrawn or over does not', () => {
    const changes = [
      said('deliberation.seats', 7, '2026-03-01'),
      said('deliberation.seats', 9, '2026-02-01'),
      said('deliberation.seats', 11, '2026-04-01', { withdrawn: true }),
      said('deliberation.sessions', 4, '2026-01-01', { endsOn: '2026-05-01' }),
    ];
    expect(policyOn(changes, '2026-04-30')).toMatchObject({ 'deliberation.seats': 7, 'deliberation.sessions': 4 });
    expect(policyOn(changes, '2026-05-01')).toMatchObject({ 'deliberation.seats': 7, 'deliberation.sessions': 2 });
  });

  it.each([
    ['unknown-policy-key', 'sla.tea', workingDays(1), {}],
    ['invalid-policy-value', 'deliberation.seats', 'lima', {}],
    ['wrong-policy-unit', 'sla.intake-check', seconds(5), {}],
    ['wrong-policy-unit', 'review.days', [seconds(5)], {}],
    ['policy-reason-owed', 'deliberation.sessions', 3, { reason: '' }],
    ['policy-reason-owed', 'deliberation.sessions', 3, { reason: `${' '.repeat(30)}sebab` }],
    ['policy-change-in-past', 'deliberation.sessions', 3, { startsOn: '2026-11-24' }],
    ['policy-changed-meanwhile', 'deliberation.sessions', 3, { expectedVersion: 1 }],
    ['panel-even', 'deliberation.seats', 4, {}],
    ['quorum-above-panel', 'deliberation.quorum', 6, {}],
    ['panel-minimum-above-panel', 'deliberation.minimum', 6, {}],
    ['tenure-limits-crossed', 'eligibility.tenureBlockMonths', 25, {}],
    ['tenure-limits-crossed', 'eligibility.rotationDueMonths', 23, {}],
  ])('is refused as %s: %s to be %j', (code, key, value, more) => {
    expect(codeOf([], key, value, more)).toBe(code);
  });

  it('weighs every criterion, together to 1000', () => {
    const weights = policyParameters['matching.weights'].default;
    expect(codeOf([], 'matching.weights', { ...weights, wish: 101 })).toBe('weights-do-not-sum');
    expect(codeOf([], 'matching.weights', { ...weights, wish: 50, education: 150 })).toBeUndefined();
    const { wish, ...others } = weights;
    expect(codeOf([], 'matching.weights', { ...others, luck: wish })).toBe('invalid-policy-value');
    expect(codeOf([], 'matching.weights', [1000])).toBe('invalid-policy-value');
  });

  it('neither begins on the day of another nor before one that is announced', () => {
    const changes = [said('deliberation.sessions', 3, '2026-12-10')];
    expect(codeOf(changes, 'deliberation.sessions', 4, { startsOn: '2026-12-10' })).toBe('policy-start-taken');
    expect(codeOf(changes, 'deliberation.sessions', 4, { startsOn: '2026-12-09' })).toBe('policy-change-overlaps');
    expect(codeOf(changes, 'deliberation.sessions', 4, { startsOn: '2026-12-11' })).toBeUndefined();
    expect(codeOf(changes, 'consultation.rounds', 4, { startsOn: '2026-12-10' })).toBeUndefined();
  });

  it('must fit the policy of every day to come, not only of its first', () => {
    const changes = [said('deliberation.seats', 3, '2027-01-01')];
    expect(codeOf(changes, 'deliberation.quorum', 4)).toBe('quorum-above-panel');
    expect(codeOf([said('deliberation.seats', 7, '2027-01-01')], 'deliberation.quorum', 7)).toBe('quorum-above-panel');
    expect(
      codeOf([said('deliberation.seats', 7, '2027-01-01')], 'deliberation.quorum', 7, { startsOn: '2027-01-01' }),
    ).toBeUndefined();
  });
});

describe('a withdrawal', () => {
  const seats = said('deliberation.seats', 7, '2027-01-01');
  const quorum = said('deliberation.quorum', 6, '2027-01-01');
  const withdraw = (changes: PolicyChange[], change: PolicyChange, more = {}) =>
    refusePolicyWithdrawal(changes, change, { reason, today, ...more })?.code;

  it('takes back what has not begun', () => {
    expect(withdraw([seats], seats)).toBeUndefined();
    expect(withdraw([seats], seats, { today: '2027-01-01' })).toBe('policy-change-begun');
    expect(withdraw([seats], { ...seats, withdrawn: true })).toBe('policy-change-withdrawn');
    expect(withdraw([seats], seats, { reason: 'salah' })).toBe('policy-reason-owed');
  });

  it('leaves no contradiction behind', () => {
    expect(withdraw([seats, quorum], seats)).toBe('quorum-above-panel');
    expect(withdraw([seats, quorum], quorum)).toBeUndefined();
  });
});

it('every number with a law behind it names it, and every duration its units', () => {
  expect(policyParameters['sla.inauguration']).toMatchObject({ basis: 'Perka BKN 7/2017', default: calendarDays(30) });
  for (const key of policyKeys) expect([key, policyParameters[key].about.id.length > 10]).toEqual([key, true]);
});
