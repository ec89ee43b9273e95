import { solveInThread } from '../../activities/assignment-plan/solve-in-thread.ts';
import type { AssignmentProblem } from '../../domain/assignment-plan/assignment-problem.ts';
import { buildModel } from '../../domain/assignment-plan/build-model.ts';
import { planFaults } from '../../domain/assignment-plan/plan-faults.ts';
import { solveGreedy } from '../../domain/assignment-plan/solve-greedy.ts';
import { solvePure } from '../../domain/assignment-plan/solve-pure.ts';
import { type Bench, rounded } from '../result.ts';
import { madeUpProblem } from './made-up-problem.ts';

const sizes = [50, 200, 500, 1000];
const candidates = 10;
const never = new AbortController().signal;

/** Many vacancies at once: HiGHS in its thread as in use, beside the pure solver of our own and beside filling one after another. */
export const assignment: Bench = async (_, say) => {
  const figures: Record<string, number> = {};
  const ratios: Record<string, number> = {};
  for (const size of sizes) {
    const problem = madeUpProblem(size, candidates);
    const pure = timed(() => solvePure(problem));
    const greedy = timed(() => solveGreedy(problem));
    const plain = await solved(problem);
    if (plain.total !== totalOf(problem, pure.value)) throw new Error(`HiGHS and the pure solver differ at ${size}`);
    const limits = { movesPerUnit: 8, movesInAll: Math.ceil(size * 0.8) };
    const limited = await solved({ ...problem, staffing: staffingOf(problem), limits });
    say(
      `${size} vacancies: pure ${pure.ms.toFixed(1)} ms, HiGHS ${plain.ms.toFixed(0)} ms, limited ${limited.ms.toFixed(0)} ms`,
    );
    Object.assign(figures, {
      [`pure${size}Ms`]: rounded(pure.ms),
      [`highs${size}Ms`]: rounded(plain.ms),
      [`limited${size}Ms`]: rounded(limited.ms),
      [`limited${size}WholeNumbers`]: Number(limited.wholeNumbersNeeded),
    });
    ratios[`objectiveOfGreedy${size}`] = rounded(plain.total / totalOf(problem, greedy.value));
    ratios[`objectiveOfPure${size}`] = plain.total / totalOf(problem, pure.value);
    ratios[`limitedOfPure${size}`] = rounded(limited.total / plain.total);
  }
  return { figures, ratios };
};

async function solved(problem: AssignmentProblem) {
  const model = buildModel(problem);
  const startedAt = performance.now();
  const answer = await solveInThread(model, { signal: never, onStage: () => undefined });
  const ms = performance.now() - startedAt;
  if (answer.outcome !== 'optimal') throw new Error(`the made-up problem is ${answer.outcome}`);
  if (planFaults(model, answer.chosen).length > 0) throw new Error('the plan breaks its own rules');
  return { ms, total: totalOf(problem, answer.chosen), wholeNumbersNeeded: answer.wholeNumbersNeeded };
}

/** No unit may lose more than two on balance. */
function staffingOf({ people }: AssignmentProblem) {
  return [...new Set(people.map(({ unitId }) => unitId))].map((unitId) => ({ unitId, incumbents: 10, minimum: 8 }));
}

function totalOf({ pairs }: AssignmentProblem, chosen: readonly number[]): number {
  return chosen.reduce((sum, pair) => sum + pairs[pair]!.fit, 0);
}

function timed<T>(work: () => T): { value: T; ms: number } {
  const startedAt = performance.now();
  const value = work();
  return { value, ms: performance.now() - startedAt };
}
