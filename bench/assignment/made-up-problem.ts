import type { AssignmentProblem, PlanPair } from '../../domain/assignment-plan/assignment-problem.ts';

/** The same numbers in every run. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Vacancies and, for each, the fittest of a made-up agency: some people are good everywhere, so the same names stand on many lists. */
export function madeUpProblem(vacancies: number, candidates: number): AssignmentProblem {
  const roll = dice(vacancies);
  const units = Math.max(5, Math.ceil(vacancies / 10));
  const count = vacancies * 3;
  const people = Array.from({ length: count }, (_, person) => ({
    ...{ employeeId: `person-${person}`, postId: `held-${person}`, unitId: `unit-${person % units}`, place: null },
  }));
  const posts = Array.from({ length: vacancies }, (_, post) => ({
    ...{ postId: `post-${post}`, unitId: `unit-${(post * 7) % units}`, place: null, mustFill: false },
  }));
  const strengths = people.map(() => 400_000 + Math.floor(roll() * 300_000));
  const pairs = posts.flatMap((_, post): PlanPair[] => {
    const ranked = strengths.map((strength, person) => ({
      person,
      post,
      fit: strength + Math.floor(roll() * 300_000),
    }));
    return ranked.sort((a, b) => b.fit - a.fit || a.person - b.person).slice(0, candidates);
  });
  return { people, posts, pairs, staffing: [], limits: {} };
}
