import type { AssignmentProblem, PlanPair } from './assignment-problem.ts';
import { MinHeap } from './min-heap.ts';

/** Above any sum of fits that a way through one person could win: who holds a post of the plan is never left without one. */
const mustHavePost = 1e12;

/**
 * The best assignment where nothing but one person a post and one post a person is asked: successive shortest paths with potentials over
 * the pairs alone. The optimum against which the large solver is checked, and the quick answer where no limit is set.
 * @returns numbers of the chosen pairs, ascending
 */
export function solvePure({ people, posts, pairs }: Pick<AssignmentProblem, 'people' | 'posts' | 'pairs'>): number[] {
  const held = new Set(posts.map(({ postId }) => postId));
  const worth = ({ person, fit }: PlanPair): number => fit + (held.has(people[person]!.postId) ? mustHavePost : 0);
  const most = pairs.reduce((top, pair) => Math.max(top, worth(pair)), 0);
  const pairsOf = posts.map((): number[] => []);
  for (const [number, { post }] of pairs.entries()) pairsOf[post]!.push(number);

  const taken: (number | undefined)[] = people.map(() => undefined);
  const chosen: (number | undefined)[] = posts.map(() => undefined);
  // Prices under which no pair looks better than free, and every chosen one costs nothing more.
  const postPrice = posts.map(() => 0);
  const personPrice = people.map(() => 0);
  for (const post of posts.keys()) give(post);
  return chosen.filter((pair) => pair !== undefined).sort((a, b) => a - b);

  /** Gives a post to somebody, others moving on along the way, or leaves the one open for which that costs least. */
  function give(start: number): void {
    const distance = new Map<number, number>();
    const cameBy = new Map<number, { pair: number; post: number }>();
    const done = new Set<number>();
    const queue = new MinHeap();
    let end: { cost: number; post?: number; person?: number } = { cost: Infinity };
    const scan = (post: number, base: number): void => {
      const open = base + most - postPrice[post]!;
      if (open < end.cost) end = { cost: open, post };
      for (const pair of pairsOf[post]!) {
        const { person } = pairs[pair]!;
        const next = base + most - worth(pairs[pair]!) - postPrice[post]! - personPrice[person]!;
        if (done.has(person) || next >= (distance.get(person) ?? Infinity)) continue;
        distance.set(person, next);
        cameBy.set(person, { pair, post });
        queue.push(next, person);
      }
    };
    scan(start, 0);
    for (let top = queue.pop(); top && top.cost < end.cost; top = queue.pop()) {
      const { cost, item: person } = top;
      if (done.has(person)) continue;
      const holding = taken[person];
      if (holding === undefined) {
        end = { cost, person };
        break;
      }
      done.add(person);
      scan(pairs[holding]!.post, cost);
    }
    postPrice[start]! += end.cost;
    for (const person of done) {
      const rest = end.cost - distance.get(person)!;
      personPrice[person]! -= rest;
      postPrice[pairs[taken[person]!]!.post]! += rest;
    }
    // Back along the way: each takes the post that came to them, and their former post goes to who came before.
    let person = end.person ?? release(end.post!);
    while (person !== undefined) {
      const { pair, post } = cameBy.get(person)!;
      const before = chosen[post];
      chosen[post] = pair;
      taken[person] = pair;
      person = before === undefined ? undefined : pairs[before]!.person;
    }
  }

  /** @returns who held the post that now stays open; they take another */
  function release(post: number): number | undefined {
    const pair = chosen[post];
    chosen[post] = undefined;
    return pair === undefined ? undefined : pairs[pair]!.person;
  }
}
