import { describe, expect, it } from 'vitest';
import { caseOutcome } from '../../../domain/review/case-outcome.ts';
import { concludeReview, type BeforeAfter } from '../../../domain/review/conclude-review.ts';

/** From 60 for both measures. */
const changed = (productivity: number, innovation: number): BeforeAfter => ({
  before: { productivity: 60, innovation: 60 },
  after: { productivity: 60 + productivity, innovation: 60 + innovation },
});
const steady = changed(0, 0);
const tolerancePoints = 5;

describe('the verdict of a review', () => {
  it.each([
    ['both improved', changed(10, 5), changed(3, 2), 'effective'],
    ['both held', steady, steady, 'effective'],
    ['the unit fell', changed(10, 5), changed(0, -1), 'mixed'],
    ['the unit fell far', changed(10, 5), changed(-30, 0), 'mixed'],
    ['the person fell a little', changed(10, -5), steady, 'mixed'],
    ['the person fell beyond the tolerance', changed(10, -6), changed(5, 5), 'obstacles'],
  ] as const)('%s', (_what, person, unit, verdict) => {
    expect(concludeReview({ person, unit, obstacles: [], tolerancePoints }).verdict).toBe(verdict);
  });

  it('finds obstacles whenever one is declared, however good the numbers', () => {
    const { verdict } = concludeReview({
      person: changed(20, 20),
      unit: changed(20, 20),
      obstacles: ['guidance'],
      tolerancePoints,
    });
    expect(verdict).toBe('obstacles');
  });

  it('gives the differences and explains itself in both languages', () => {
    const conclusion = concludeReview({
      person: changed(12, -8),
      unit: changed(0, 4),
      obstacles: ['workload', 'guidance', 'workload'],
      tolerancePoints,
    });
    expect(conclusion.person).toEqual({ productivity: 12, innovation: -8 });
    expect(conclusion.unit).toEqual({ productivity: 0, innovation: 4 });
    expect(conclusion.explanation).toEqual({
      id: 'Ada hambatan: beban kerja, kurang bimbingan. Pegawai: produktivitas +12, inovasi −8; unit: produktivitas ±0, inovasi +4.',
      en: 'There are obstacles: workload, lack of guidance. Person: productivity +12, innovation −8; unit: productivity ±0, innovation +4.',
    });
  });

  it('says so when the numbers alone tell of an obstacle', () => {
    const { explanation } = concludeReview({ person: changed(-20, 0), unit: steady, obstacles: [], tolerancePoints });
    expect(explanation.en).toContain('the cause has to be found');
  });
});

describe('the outcome of a reviewed case', () => {
  it.each([
    [['effective', 'effective', 'effective'], 'effective'],
    [['mixed', 'effective', 'mixed'], 'effective'],
    [['effective', 'obstacles', 'effective'], 'corrected'],
    [['obstacles', 'obstacles', 'mixed'], 'corrected'],
    [['effective', 'effective', 'obstacles'], 'not-effective'],
    [['obstacles'], 'not-effective'],
    [['mixed', 'mixed'], 'not-effective'],
    [[], 'not-effective'],
  ] as const)('of %j is %s', (verdicts, outcome) => {
    expect(caseOutcome(verdicts)).toBe(outcome);
  });
});
