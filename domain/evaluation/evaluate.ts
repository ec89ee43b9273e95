import { fairnessDimensions, fairnessOf } from '../fairness/fairness.ts';
import { daysOfHalf } from '../fairness/half-year.ts';
import { effectsOfMoves } from './effects-of-moves.ts';
import type { EvaluationInputs, Tally } from './evaluation-inputs.ts';
import {
  type EvaluationReport,
  evaluationRules,
  type FairnessSummary,
  type StageLine,
  type TaskLine,
  type UnitLine,
} from './evaluation-report.ts';
import { outcomesByKind } from './outcomes-by-kind.ts';
import { questionParameters } from './question-parameters.ts';
import { shownCount } from './suppress-small.ts';

/** The evaluation of a half year (F59, S10). The same inputs give the same report to the last digit. */
export function evaluate(inputs: EvaluationInputs): EvaluationReport {
  const { half, asOf, tasks, outcomes, outcomesOfFiveYears, notCompared } = inputs;
  const seed = Number(half.replace('-', ''));
  const effects = effectsOfMoves(inputs.compared, seed);
  return {
    ...{ rules: evaluationRules, half, ...daysOfHalf(half), asOf, seed },
    stages: inputs.stages.map(stageLine),
    tasks: tasks.map(taskLine),
    outcomes: outcomesByKind(outcomes),
    outcomesOfFiveYears: outcomesByKind(outcomesOfFiveYears),
    effects: effects.map(({ matched, unmatched, controls, ...effect }) => ({
      ...effect,
      ...{ matched: shownCount(matched), unmatched: shownCount(unmatched), controls: shownCount(controls) },
    })),
    notCompared: { unrated: shownCount(notCompared.unrated), movedAgain: shownCount(notCompared.movedAgain) },
    units: inputs.balance.flatMap(unitLine),
    questions: questionParameters({ tasks, outcomes: outcomesOfFiveYears, effects }),
    fairness: fairnessSummary(inputs.fairness),
  };
}

function stageLine({ stage, days }: EvaluationInputs['stages'][number]): StageLine {
  const stays = shownCount(days.reduce((sum, [, count]) => sum + count, 0));
  if (stays === null || stays === 0) return { stage, stays, median: null, nineOfTen: null };
  return { stage, stays, median: within(days, stays, 0.5), nineOfTen: within(days, stays, 0.9) };
}

/** The fewest days in which a share of all was over. */
function within(days: readonly Tally[], all: number, share: number): number {
  let over = 0;
  for (const [value, count] of [...days].sort(([a], [b]) => a - b)) {
    over += count;
    if (over >= share * all - 1e-9) return value;
  }
  return 0;
}

/** Late tasks are counted, not people; a kind of task that few people's cases had is hidden as a whole. */
function taskLine({ kind, cases, due, late }: EvaluationInputs['tasks'][number]): TaskLine {
  if (shownCount(cases) === null) return { kind, cases: null, due: null, late: null, lateRate: null };
  return { kind, cases, due, late, lateRate: due === 0 ? null : Math.round((late * 1_000) / due) };
}

/** Posts and need, no people: what `/v1/balance` shows too. */
function unitLine(line: EvaluationInputs['balance'][number]): UnitLine[] {
  const { unitId, unitName, positionClass, need, minimum, incumbents } = line;
  const shown = { unitId, unitName, positionClass, need, minimum, incumbents };
  if (incumbents < minimum) return [{ ...shown, state: 'below-minimum' }];
  if (incumbents === need) return [];
  return [{ ...shown, state: incumbents < need ? 'below-need' : 'above-need' }];
}

function fairnessSummary({ vacancies, groups }: EvaluationInputs['fairness']): EvaluationReport['fairness'] {
  if (vacancies === 0) return null;
  const lines = fairnessDimensions.map((dimension): FairnessSummary => {
    const counted = groups.filter((group) => group.dimension === dimension);
    const line = fairnessOf(
      dimension,
      counted.map(({ dimension: _, ...count }) => count),
    );
    return {
      ...{ dimension, verdict: line.verdict },
      groups: line.groups.map(({ member, applied, shortlisted, rate }) => {
        const hidden = shownCount(applied) === null || shownCount(shortlisted) === null;
        return {
          member,
          applied: shownCount(applied),
          shortlisted: hidden ? null : shortlisted,
          rate: hidden ? null : rate,
        };
      }),
    };
  });
  return { vacancies, lines };
}
