import { describe, expect, it } from 'vitest';
import type { EffectiveDateFacts } from '../../../domain/placement/effective-date-facts.ts';
import { inaugurationDue } from '../../../domain/placement/inauguration-due.ts';
import { whyNotReversible } from '../../../domain/placement/not-reversible.ts';
import { refuseCorrection } from '../../../domain/placement/refuse-correction.ts';
import { type Accepted, refuseEffectiveDate } from '../../../domain/placement/refuse-effective-date.ts';

const facts: EffectiveDateFacts = {
  ...{ today: '2026-11-25', serves: true, retiresOn: '2027-06-01', freezes: [], freezeApproved: false },
  ...{ trainingEndsOn: undefined, postFreeFrom: '2026-11-25', postAbolished: false },
};
const frozen = { ...facts, freezes: [{ from: '2026-12-01', to: '2027-02-01' }] };

describe('an effective date', () => {
  it.each<[string, string, EffectiveDateFacts, Accepted, string | undefined]>([
    ['today', '2026-11-25', facts, {}, undefined],
    ['yesterday', '2026-11-24', facts, {}, 'effective-date-past'],
    [
      'yesterday, on a day that was held up',
      '2026-11-24',
      { ...facts, postFreeFrom: '2026-11-01' },
      { onTheDay: true },
      undefined,
    ],
    ['the last day of service', '2027-05-31', facts, {}, undefined],
    ['the day of retirement', '2027-06-01', facts, {}, 'effective-date-after-retirement'],
    ['after retirement, on the day too', '2027-06-02', facts, { onTheDay: true }, 'effective-date-after-retirement'],
    ['somebody who serves no more', '2026-12-01', { ...facts, serves: false }, {}, 'effective-date-not-serving'],
    ['the first day of a freeze', '2026-12-01', frozen, {}, 'effective-date-in-freeze'],
    ['the last day of a freeze', '2027-01-31', frozen, {}, 'effective-date-in-freeze'],
    ['the first day after a freeze', '2027-02-01', frozen, {}, undefined],
    ['a freeze Mendagri approved in', '2026-12-01', { ...frozen, freezeApproved: true }, {}, undefined],
    ['a freeze whose approval is asked for', '2026-12-01', frozen, { duringFreeze: true }, undefined],
    [
      'a freeze without an end',
      '2030-01-01',
      { ...facts, retiresOn: undefined, freezes: [{ from: '2026-12-01', to: null }] },
      {},
      'effective-date-in-freeze',
    ],
    [
      'the last day of training',
      '2026-12-10',
      { ...facts, trainingEndsOn: '2026-12-10' },
      {},
      'effective-date-before-training',
    ],
    ['the day after training', '2026-12-11', { ...facts, trainingEndsOn: '2026-12-10' }, {}, undefined],
    [
      'training carried along',
      '2026-12-10',
      { ...facts, trainingEndsOn: '2026-12-10' },
      { carryTraining: true },
      undefined,
    ],
    ['a post held for good', '2026-12-01', { ...facts, postFreeFrom: null }, {}, 'effective-date-post-taken'],
    ['a post not free yet', '2026-12-01', { ...facts, postFreeFrom: '2026-12-02' }, {}, 'effective-date-post-taken'],
    ['a post free from that day', '2026-12-02', { ...facts, postFreeFrom: '2026-12-02' }, {}, undefined],
    ['a post abolished', '2026-12-02', { ...facts, postAbolished: true }, {}, 'effective-date-post-abolished'],
  ])('%s', (_what, date, given, accepted, code) => {
    expect(refuseEffectiveDate(date, given, accepted)?.code).toBe(code);
  });
});

describe('a correction', () => {
  const scheduled = {
    effectiveDate: '2026-12-01',
    state: 'scheduled' as const,
    decreeSigned: true,
    corrections: 0,
    date: facts,
  };
  const form = { effectiveDate: '2027-01-04', reason: 'Salah ketik.', letter: { number: 'R/1', dated: '2026-11-20' } };
  it.each([
    ['before the decision', form, { ...scheduled, effectiveDate: undefined }, 'case-undecided'],
    ['of a placement that was turned back', form, { ...scheduled, state: 'reversed' as const }, 'placement-over'],
    ['to the same date', { ...form, effectiveDate: '2026-12-01' }, scheduled, 'effective-date-unchanged'],
    ['without a letter', { ...form, letter: undefined }, scheduled, 'correction-letter-owed'],
    [
      'by a letter of tomorrow',
      { ...form, letter: { number: 'R/1', dated: '2026-11-26' } },
      scheduled,
      'correction-letter-in-future',
    ],
    [
      'before the signature, without a letter',
      { ...form, letter: undefined },
      { ...scheduled, decreeSigned: false },
      undefined,
    ],
    ['of what is to come, into the past', { ...form, effectiveDate: '2026-11-01' }, scheduled, 'effective-date-past'],
    [
      'of what has happened, into the past',
      { ...form, effectiveDate: '2026-11-01' },
      { ...scheduled, state: 'applied' as const },
      undefined,
    ],
    [
      'into another age',
      { ...form, effectiveDate: '2020-11-01' },
      { ...scheduled, state: 'applied' as const },
      'effective-date-too-far-back',
    ],
    [
      'past retirement',
      { ...form, effectiveDate: '2027-06-01' },
      { ...scheduled, state: 'applied' as const },
      'effective-date-after-retirement',
    ],
  ])('%s', (_what, said, given, code) => {
    expect(refuseCorrection(said, given)?.code).toBe(code);
  });
});

it('turns back only what is still true', () => {
  const open = { holdsTarget: true, originTaken: false, originAbolished: false };
  expect(whyNotReversible(open)).toBeUndefined();
  expect(whyNotReversible({ ...open, holdsTarget: false, originTaken: true })).toBe('moved-again');
  expect(whyNotReversible({ ...open, originTaken: true })).toBe('old-post-taken');
  expect(whyNotReversible({ ...open, originTaken: true, originAbolished: true })).toBe('old-post-abolished');
});

it('counts 30 calendar days from the decree (Perka BKN 7/2017)', () => {
  expect(inaugurationDue('2026-12-15')).toBe('2027-01-14');
});
