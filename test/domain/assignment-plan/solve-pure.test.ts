import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type AssignmentProblem } from '../../../domain/assignment-plan/assignment-problem.ts';
import { buildModel } from '../../../domain/assignment-plan/build-model.ts';
import { planFaults } from '../../../domain/assignment-plan/plan-faults.ts';
import { solveGreedy } from '../../../domain/assignment-plan/solve-greedy.ts';
import { solvePure } from '../../../domain/assignment-plan/solve-pure.ts';
import { randomProblem } from './random-problem.ts';

const total = ({ pairs }: AssignmentProblem, chosen: readonly number[]): number =>
  chosen.reduce((sum, pair) => sum + pairs[pair]!.fit, 0);

/** Every way there is, one post after another. */
function bestByTrying(problem: AssignmentProblem): number {
  const { people, posts, pairs } = problem;
  const held = new Set(posts.map(({ postId }) => postId));
  const owed = people.flatMap(({ postId }, person) => (held.has(postId) ? [person] : []));
  const tryFrom = (post: number, given: ReadonlySet<number>): number => {
    if (post === posts.length) return owed.every((person) => given.has(person)) ? 0 : -Infinity;
    let best = tryFrom(post + 1, given);
    for (const pair of pairs)
      if (pair.post === post && !given.has(pair.person))
        best = Math.max(best, pair.fit + tryFrom(post + 1, new Set([...given, pair.person])));
    return best;
  };
  return tryFrom(0, new Set());
}

it('is the best of all ways, keeps every holder on a post, and is never behind greedy', () => {
  fc.assert(
    fc.property(randomProblem, (problem) => {
      const chosen = solvePure(problem);
      expect(planFaults(buildModel(problem), chosen)).toEqual([]);
      expect(total(problem, chosen)).toBe(bestByTrying(problem));
      const greedy = solveGreedy(problem);
      expect(planFaults(buildModel(problem), greedy)).toEqual([]);
      expect(total(problem, greedy)).toBeLessThanOrEqual(total(problem, chosen));
    }),
    { numRuns: 300 },
  );
});
