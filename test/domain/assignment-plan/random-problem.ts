import fc from 'fast-check';
import type { AssignmentProblem, PlanPair } from '../../../domain/assignment-plan/assignment-problem.ts';

const units = ['BAPPEDA', 'DKPP', 'SETDA'];

/** Up to eight people and six posts, some of the posts held; every holder may stay. */
export const randomProblem: fc.Arbitrary<AssignmentProblem> = fc
  .record({
    held: fc.integer({ min: 0, max: 3 }),
    vacant: fc.integer({ min: 1, max: 3 }),
    others: fc.integer({ min: 0, max: 5 }),
    fits: fc.array(fc.option(fc.integer({ min: 0, max: 1_000_000 }), { nil: undefined }), {
      minLength: 48,
      maxLength: 48,
    }),
  })
  .map(({ held, vacant, others, fits }) => {
    const posts = Array.from({ length: held + vacant }, (_, post) => ({
      postId: `post-${post}`,
      unitId: units[post % units.length]!,
      place: post % 2 === 0 ? 'Bantul' : 'Sewon',
      mustFill: false,
    }));
    const people = Array.from({ length: held + others }, (_, person) => {
      const own = posts[person];
      return {
        employeeId: `person-${person}`,
        postId: person < held ? own!.postId : `elsewhere-${person}`,
        unitId: person < held ? own!.unitId : units[(person + 1) % units.length]!,
        place: 'Bantul',
      };
    });
    const pairs: PlanPair[] = [];
    for (const person of people.keys())
      for (const post of posts.keys()) {
        const fit = fits[person * 6 + post];
        if (person === post && person < held) pairs.push({ person, post, fit: fit ?? 0 });
        else if (fit !== undefined) pairs.push({ person, post, fit });
      }
    return { people, posts, pairs, staffing: [], limits: {} };
  });
