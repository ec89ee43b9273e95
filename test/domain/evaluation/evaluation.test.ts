import { describe, expect, it } from 'vitest';
import { estimateEffect, leastMatched } from '../../../domain/evaluation/estimate-effect.ts';
import { evaluate } from '../../../domain/evaluation/evaluate.ts';
import type { EvaluationInputs, OutcomeCount, TaskCount } from '../../../domain/evaluation/evaluation-inputs.ts';
import { lastHalfBefore, refuseHalf } from '../../../domain/evaluation/half-to-evaluate.ts';
import { outcomesByKind } from '../../../domain/evaluation/outcomes-by-kind.ts';
import { questionParameters } from '../../../domain/evaluation/question-parameters.ts';
import { shareInterval } from '../../../domain/evaluation/share-interval.ts';
import { shownRow } from '../../../domain/evaluation/suppress-small.ts';
import { likePeople } from './like-people.ts';

const times = (count: number, value: number): number[] => Array<number>(count).fill(value);

describe('the effect of moves', () => {
  it('is the change of the moved less the change of those like them', () => {
    const groups = [
      { moved: times(15, 2), stayed: times(10, 1) },
      { moved: times(15, 0), stayed: times(10, -1) },
    ];
    expect(estimateEffect(groups, { seed: 1 })).toEqual({
      ...{ verdict: 'better', matched: 30, unmatched: 0, controls: 20, effect: 1, interval: [1, 1] },
    });
  });

  it('says too few below twenty matched, and counts whom nobody resembles', () => {
    const lonely = { moved: times(40, 5), stayed: times(2, 0) };
    const few = estimateEffect([{ moved: times(leastMatched - 1, 1), stayed: times(3, 0) }, lonely], { seed: 1 });
    expect(few).toEqual({ verdict: 'too-few', matched: 19, unmatched: 40, controls: 3 });
    const enough = estimateEffect([{ moved: times(leastMatched, 1), stayed: times(3, 0) }, lonely], { seed: 1 });
    expect(enough).toMatchObject({ matched: 20, unmatched: 40, effect: 1, verdict: 'better' });
  });

  it('is not misled by who is chosen: the highly rated fall back by themselves', () => {
    const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
    const panels = Array.from({ length: 10 }, (_, seed) => likePeople({ moved: 600, stayed: 4_000, effect: 0, seed }));
    const naive = panels.map(
      (groups) => mean(groups.flatMap(({ moved }) => moved)) - mean(groups.flatMap(({ stayed }) => stayed)),
    );
    expect(mean(naive)).toBeLessThan(-0.1);
    const matched = panels.map((groups, seed) => estimateEffect(groups, { seed, draws: 10 }).effect!);
    expect(Math.abs(mean(matched))).toBeLessThan(0.04);
  });

  it('gives the same numbers for the same seed, and other draws for another', () => {
    const groups = likePeople({ moved: 100, stayed: 1_000, effect: 0.2, seed: 3 });
    expect(estimateEffect(groups, { seed: 5 })).toEqual(estimateEffect(groups, { seed: 5 }));
    expect(estimateEffect(groups, { seed: 6 }).interval).not.toEqual(estimateEffect(groups, { seed: 5 }).interval);
  });
});

it('a share has its interval: wide for few, never outside of nought and all', () => {
  expect(shareInterval(0, 5)).toEqual({ rate: 0, interval: [0, 434] });
  expect(shareInterval(60, 100)).toEqual({ rate: 600, interval: [502, 691] });
  expect(shareInterval(20, 20).interval[1]).toBe(1_000);
});

it('hides one to four people, and the next smallest cell where one alone could be worked out', () => {
  expect(shownRow({ a: 4, b: 7, c: 12 })).toEqual({ a: null, b: null, c: 12 });
  expect(shownRow({ a: 5, b: 0, c: 12 })).toEqual({ a: 5, b: 0, c: 12 });
  expect(shownRow({ a: 3, b: 2, c: 12 })).toEqual({ a: null, b: null, c: 12 });
});

const kind = { scope: 'intra-agency', direction: 'lateral', initiator: 'agency' } as const;
const outcome = (name: OutcomeCount['outcome'], cases: number): OutcomeCount => ({ ...kind, outcome: name, cases });

it('tells how moves of a kind ended, with the interval of what worked', () => {
  const lines = outcomesByKind([
    ...[outcome('effective', 20), outcome('corrected', 10), outcome('not-effective', 20), outcome('withdrawn', 6)],
    { ...kind, direction: 'promotion', outcome: 'effective', cases: 4 },
  ]);
  expect(lines).toEqual([
    { ...kind, cases: 56, worked: 30, notEffective: 20, withoutMove: 6, workedRate: 600, interval: [462, 724] },
    {
      ...{ ...kind, direction: 'promotion', cases: null, worked: null, notEffective: null, withoutMove: null },
      ...{ workedRate: null, interval: null },
    },
  ]);
});

describe('a parameter is questioned', () => {
  const task = (counts: Partial<TaskCount>): TaskCount => ({
    ...{ kind: 'intake-check', cases: 30, due: 30, late: 0, quick: 0 },
    ...counts,
  });
  const ask = (tasks: TaskCount[], outcomes: OutcomeCount[] = []) =>
    questionParameters({ tasks, outcomes, effects: [] }).map(({ rule, parameter }) => `${rule} ${parameter}`);

  it('when more than half missed a period, of twenty at least', () => {
    expect(ask([task({ late: 16 })])).toEqual(['missed-by-most sla.intake-check']);
    expect(ask([task({ late: 15 })])).toEqual([]);
    expect(ask([task({ due: 19, late: 19 })])).toEqual([]);
  });
  it('when ninety-five of a hundred took a third of it', () => {
    expect(ask([task({ due: 20, quick: 19 })])).toEqual(['hardly-used sla.intake-check']);
    expect(ask([task({ due: 20, quick: 18 })])).toEqual([]);
  });
  it('when moves of a direction are surely more often without effect', () => {
    expect(ask([], [outcome('not-effective', 18), outcome('effective', 2)])).toEqual([
      'mostly-not-effective matching.weights',
    ]);
    expect(ask([], [outcome('not-effective', 11), outcome('effective', 9)])).toEqual([]);
    expect(ask([], [outcome('not-effective', 19)])).toEqual([]);
  });
});

it('a half year is evaluated when it is over, and none before there were records', () => {
  expect(lastHalfBefore('2026-07-10')).toBe('2026-1');
  expect(lastHalfBefore('2026-06-30')).toBe('2025-2');
  expect(refuseHalf('2026-1', '2026-06-30')?.code).toBe('evaluation-half-not-over');
  expect(refuseHalf('2026-1', '2026-07-01')).toBeUndefined();
  expect(refuseHalf('2019-2', '2026-07-01')?.code).toBe('evaluation-before-records');
});

it('the whole report hides what is small and repeats itself to the last digit', () => {
  const unit = { positionClass: 'pelaksana', incoming: 0, outgoing: 0, retiring: 0, need: 4, minimum: 2 } as const;
  const inputs: EvaluationInputs = {
    ...{ half: '2026-1', asOf: '2026-07-10', periods: {}, notCompared: { unrated: 3, movedAgain: 6 } },
    stages: [
      {
        stage: 'intake',
        days: [
          [9, 1],
          [2, 5],
          [4, 4],
        ],
      },
      { stage: 'approval', days: [[1, 4]] },
      { stage: 'training', days: [] },
    ],
    tasks: [
      { kind: 'intake-check', cases: 10, due: 12, late: 3, quick: 1 },
      { kind: 'handover', cases: 4, due: 4, late: 4, quick: 0 },
    ],
    outcomes: [outcome('effective', 4)],
    outcomesOfFiveYears: [outcome('effective', 40)],
    compared: [
      {
        ...{ year: 2024, positionClass: 'pelaksana', unitType: 'opd', prior: 4 },
        moved: [
          {
            direction: 'lateral',
            changes: [
              [1, 12],
              [0, 12],
            ],
          },
        ],
        stayed: [
          [0, 30],
          [1, 3],
        ],
      },
    ],
    balance: [
      { ...unit, unitId: 'A', unitName: 'A', incumbents: 1 },
      { ...unit, unitId: 'B', unitName: 'B', incumbents: 4 },
      { ...unit, unitId: 'C', unitName: 'C', incumbents: 5 },
    ],
    fairness: {
      vacancies: 2,
      groups: [
        { dimension: 'sex', member: 'female', applied: 20, passed: 15, shortlisted: 10, nominated: 1 },
        { dimension: 'sex', member: 'male', applied: 20, passed: 15, shortlisted: 4, nominated: 1 },
      ],
    },
  };
  const report = evaluate(inputs);
  expect(JSON.stringify(evaluate(JSON.parse(JSON.stringify(inputs))))).toBe(JSON.stringify(report));
  expect(report.stages).toEqual([
    { stage: 'intake', stays: 10, median: 2, nineOfTen: 4 },
    { stage: 'approval', stays: null, median: null, nineOfTen: null },
    { stage: 'training', stays: 0, median: null, nineOfTen: null },
  ]);
  expect(report.tasks).toMatchObject([
    { kind: 'intake-check', late: 3, lateRate: 250 },
    { kind: 'handover', due: null, late: null },
  ]);
  expect(report.notCompared).toEqual({ unrated: null, movedAgain: 6 });
  expect(report.outcomes).toMatchObject([{ cases: null, worked: null }]);
  expect(report.effects.find(({ direction }) => direction === 'all')).toMatchObject({ verdict: 'better', matched: 24 });
  expect(report.effects.find(({ direction }) => direction === 'promotion')).toMatchObject({ verdict: 'too-few' });
  expect(report.units.map(({ unitId, state }) => [unitId, state])).toEqual([
    ['A', 'below-minimum'],
    ['C', 'above-need'],
  ]);
  expect(report.fairness?.lines[0]).toMatchObject({
    verdict: 'four-fifths-missed',
    groups: [
      { member: 'male', shortlisted: null, rate: null },
      { member: 'female', rate: 500 },
    ],
  });
});
