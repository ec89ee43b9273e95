import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solveInThread } from '../../activities/assignment-plan/solve-in-thread.ts';
import type { AssignmentProblem } from '../../domain/assignment-plan/assignment-problem.ts';
import { buildModel } from '../../domain/assignment-plan/build-model.ts';
import { explainPlan } from '../../domain/assignment-plan/explain-plan.ts';
import { planFaults } from '../../domain/assignment-plan/plan-faults.ts';
import { solvePure } from '../../domain/assignment-plan/solve-pure.ts';
import { randomProblem } from '../domain/assignment-plan/random-problem.ts';

const never = new AbortController().signal;

async function solved(problem: AssignmentProblem) {
  const model = buildModel(problem);
  const answer = await solveInThread(model, { signal: never, onStage: () => undefined });
  return { model, answer };
}

const person = (employeeId: string, postId: string, unitId = 'A') => ({ employeeId, postId, unitId, place: 'Bantul' });
const post = (postId: string, unitId = 'B', mustFill = false) => ({ postId, unitId, place: 'Bantul', mustFill });

it(
  'agrees with the pure solver wherever nothing but one post and one person is asked',
  { timeout: 120_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(randomProblem, async (problem) => {
        const { model, answer } = await solved(problem);
        if (answer.outcome !== 'optimal') throw new Error(answer.outcome);
        expect(answer.wholeNumbersNeeded).toBe(false);
        expect(planFaults(model, answer.chosen)).toEqual([]);
        expect(explainPlan(problem, answer.chosen).total).toBe(explainPlan(problem, solvePure(problem)).total);
      }),
      { numRuns: 12 },
    );
  },
);

/** Two who would do better on each other's post, and one who follows into a vacant one. */
const swap: AssignmentProblem = {
  people: [person('a', 'p1'), person('b', 'p2'), person('c', 'elsewhere')],
  posts: [post('p1', 'A'), post('p2', 'A'), post('p3')],
  pairs: [
    { person: 0, post: 0, fit: 100 },
    { person: 0, post: 1, fit: 900 },
    { person: 1, post: 1, fit: 100 },
    { person: 1, post: 0, fit: 800 },
    { person: 2, post: 2, fit: 500 },
  ],
  staffing: [],
  limits: {},
};

describe('what comes out', () => {
  it('tells a swap and a chain as such', async () => {
    const { answer } = await solved(swap);
    if (answer.outcome !== 'optimal') throw new Error(answer.outcome);
    expect(explainPlan(swap, answer.chosen)).toMatchObject({
      rings: [
        {
          kind: 'swap',
          moves: [
            { employeeId: 'a', to: 'p2' },
            { employeeId: 'b', to: 'p1' },
          ],
        },
        { kind: 'chain', moves: [{ employeeId: 'c', from: 'elsewhere', to: 'p3' }] },
      ],
      unfilled: [],
      staying: [],
      total: 2200,
    });
  });

  it('keeps to a limit of moves, where a single move of a swap is none', async () => {
    const { model, answer } = await solved({ ...swap, limits: { movesInAll: 1 } });
    if (answer.outcome !== 'optimal') throw new Error(answer.outcome);
    expect(planFaults(model, answer.chosen)).toEqual([]);
    const { rings, staying } = explainPlan(swap, answer.chosen);
    expect(rings).toMatchObject([{ kind: 'chain', moves: [{ employeeId: 'c' }] }]);
    expect(staying.map(({ employeeId }) => employeeId)).toEqual(['a', 'b']);
  });

  it('takes whole numbers where the relaxation would halve people', async () => {
    // Of three moves in a triangle of units with one move a unit, the relaxation takes half of each.
    const triangle: AssignmentProblem = {
      people: [person('a', 'x', 'A'), person('b', 'y', 'B'), person('c', 'z', 'C')],
      posts: [post('p1', 'B'), post('p2', 'C'), post('p3', 'A')],
      pairs: [0, 1, 2].map((number) => ({ person: number, post: number, fit: 1000 })),
      staffing: [],
      limits: { movesPerUnit: 1 },
    };
    const { model, answer } = await solved(triangle);
    expect(answer).toMatchObject({ outcome: 'optimal', wholeNumbersNeeded: true });
    if (answer.outcome !== 'optimal') return;
    expect(answer.chosen).toHaveLength(1);
    expect(planFaults(model, answer.chosen)).toEqual([]);
  });

  it('says which constraints cannot hold together, and the least that would have to give way', async () => {
    const { model, answer } = await solved({
      ...swap,
      posts: [post('p1', 'A'), post('p2', 'A'), post('p3', 'B', true)],
      staffing: [{ unitId: 'A', incumbents: 3, minimum: 3 }],
    });
    if (answer.outcome !== 'infeasible') throw new Error(answer.outcome);
    const codes = answer.conflict.map((row) => model.rows[row]!.constraint);
    expect(codes).toContainEqual({ code: 'must-fill', subject: 'p3' });
    expect(codes).toContainEqual({ code: 'minimum-staffing', subject: 'A' });
    expect(answer.relaxation.reduce((sum, { by }) => sum + by, 0)).toBe(1);
  });

  it('moves nobody farther than is allowed, and says so where a post that must be filled is too far', async () => {
    const far: AssignmentProblem = {
      ...swap,
      posts: [post('p1', 'A'), post('p2', 'A'), { ...post('p3', 'B', true), place: 'Wonosari' }],
    };
    const within = (farthestKm: number) => ({ farthestKm, distances: [{ from: 'Wonosari', to: 'Bantul', km: 42 }] });
    expect((await solved({ ...far, limits: within(42) })).answer).toMatchObject({ outcome: 'optimal' });
    for (const limits of [within(41), { farthestKm: 1000 }]) {
      const { model, answer } = await solved({ ...far, limits });
      if (answer.outcome !== 'infeasible') throw new Error(answer.outcome);
      const codes = answer.conflict.map((row) => model.rows[row]!.constraint);
      expect(codes).toContainEqual({ code: 'moves-too-far', subject: null });
      expect(codes).toContainEqual({ code: 'must-fill', subject: 'p3' });
    }
  });

  it('names the post that nobody can fill', async () => {
    const { model, answer } = await solved({ ...swap, posts: [...swap.posts, post('p4', 'B', true)] });
    if (answer.outcome !== 'infeasible') throw new Error(answer.outcome);
    expect(answer.relaxation.map(({ row, by }) => ({ ...model.rows[row]!.constraint, by }))).toEqual([
      { code: 'must-fill', subject: 'p4', by: 1 },
    ]);
    expect(answer.conflict.map((row) => model.rows[row]!.constraint)).toContainEqual({
      code: 'must-fill',
      subject: 'p4',
    });
  });
});

it('ends at once when it is told to', async () => {
  const stopping = new AbortController();
  const reason = new Error('told to stop');
  const running = solveInThread(buildModel(swap), {
    signal: stopping.signal,
    onStage: () => stopping.abort(reason),
  });
  await expect(running).rejects.toBe(reason);
});
