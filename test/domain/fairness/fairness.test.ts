import { describe, expect, it } from 'vitest';
import { ageGroupOf, fairnessOf, type GroupCount } from '../../../domain/fairness/fairness.ts';
import { daysOfHalf, halfOf } from '../../../domain/fairness/half-year.ts';

const of = (member: GroupCount['member'], applied: number, shortlisted: number): GroupCount => ({
  ...{ member, applied, passed: shortlisted, shortlisted, nominated: 0 },
});

describe('the four-fifths rule', () => {
  it('is met at exactly four fifths and missed by one person less', () => {
    expect(fairnessOf('sex', [of('female', 10, 4), of('male', 10, 5)]).verdict).toBe('four-fifths-met');
    const missed = fairnessOf('sex', [of('female', 10, 3), of('male', 10, 5)]);
    expect(missed.verdict).toBe('four-fifths-missed');
    expect(missed.groups).toMatchObject([
      { member: 'male', rate: 500, ratio: 1000, adverse: false },
      { member: 'female', rate: 300, ratio: 600, adverse: true },
    ]);
  });

  it('is compared as fractions: 1599 of 4000 against a half is missed, though both round to four fifths', () => {
    const { groups, verdict } = fairnessOf('sex', [of('female', 4000, 1599), of('male', 4000, 2000)]);
    expect(groups[1]).toMatchObject({ ratio: 800, adverse: true });
    expect(verdict).toBe('four-fifths-missed');
  });

  it('concludes nothing of fewer than five, nor from one group', () => {
    expect(fairnessOf('sex', [of('female', 4, 0), of('male', 10, 5)])).toMatchObject({
      verdict: 'too-few',
      groups: [{ tooFew: false }, { tooFew: true, adverse: false }],
    });
    expect(fairnessOf('sex', [of('female', 5, 0), of('male', 10, 5)]).verdict).toBe('four-fifths-missed');
    expect(fairnessOf('sex', []).verdict).toBe('too-few');
  });

  it('says when nobody was shortlisted, and leaves groups out in which nobody applied', () => {
    const line = fairnessOf('age-group', [of('50-and-over', 6, 0), of('under-30', 6, 0), of('30-39', 0, 0)]);
    expect(line.verdict).toBe('none-shortlisted');
    expect(line.groups.map(({ member, ratio }) => [member, ratio])).toEqual([
      ['under-30', null],
      ['50-and-over', null],
    ]);
  });
});

it('ages are whole years on the day', () => {
  expect(ageGroupOf('1996-03-03', '2026-03-02')).toBe('under-30');
  expect(ageGroupOf('1996-03-02', '2026-03-02')).toBe('30-39');
  expect(ageGroupOf('1976-03-02', '2026-03-02')).toBe('50-and-over');
});

it('half years begin in January and July', () => {
  expect(daysOfHalf('2026-1')).toEqual({ from: '2026-01-01', before: '2026-07-01' });
  expect(daysOfHalf('2026-2')).toEqual({ from: '2026-07-01', before: '2027-01-01' });
  expect([halfOf('2026-06-30'), halfOf('2026-07-01')]).toEqual(['2026-1', '2026-2']);
});
