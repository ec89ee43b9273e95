import { type Acceptance, acceptanceOf, holdersOf } from './acceptance.ts';
import type { Market } from './market.ts';

/**
 * The moves by which nobody is worse off than today and no lawful exchange is left unused; stating one's true wishes is the best
 * strategy. Top trading cycles with incumbents (after Combe, Tercieux, Terrier 2022; docs/adr/0033): everybody points to the best post
 * that is left in their list; a held post points to its holder, a free one to the fittest acceptable person who is left, whether or not
 * that person wishes it. Every circle of pointers is carried out; the post of one who left without a taker becomes free.
 * @returns the post of each person afterwards
 */
export function exchange(market: Market, acceptance: Acceptance = acceptanceOf(market)): number[] {
  const { people, posts } = market;
  const { lists } = acceptance;
  const got = new Array<number>(people.length).fill(-1);
  const taken = new Uint8Array(posts);
  const holder = holdersOf(market);
  const next = new Int32Array(people.length);
  const fittest = fittestLeft(market, acceptance, got);

  const bestLeft = (person: number): number => {
    const list = lists[person]!;
    while (taken[list[next[person]!]!]) next[person]!++;
    return list[next[person]!]!;
  };
  const carryOut = (circle: readonly number[], targets: readonly number[]): void => {
    for (const [at, person] of circle.entries()) {
      got[person] = targets[at]!;
      taken[targets[at]!] = 1;
    }
    for (const person of circle) holder[people[person]!.post] = undefined;
  };

  const path: number[] = [];
  const targets: number[] = [];
  const placeInPath = new Int32Array(people.length).fill(-1);
  for (const start of people.keys()) {
    let person = path.at(-1) ?? start;
    while (got[start] === -1) {
      placeInPath[person] = path.length;
      path.push(person);
      const post = bestLeft(person);
      targets.push(post);
      person = holder[post] ?? fittest(post);
      const begin = placeInPath[person]!;
      if (begin === -1) continue;
      const circle = path.splice(begin);
      for (const one of circle) placeInPath[one] = -1;
      carryOut(circle, targets.splice(begin));
      // Whoever pointed into the circle looks again.
      person = path.pop() ?? start;
      targets.pop();
      placeInPath[person] = -1;
    }
  }
  return got;
}

/** For free posts: the fittest acceptable person who has not left; looked for again only once the last one found has left. */
function fittestLeft({ people, posts, fit }: Market, { accepts }: Acceptance, got: readonly number[]) {
  const found = new Int32Array(posts).fill(-1);
  return (post: number): number => {
    const before = found[post]!;
    if (before !== -1 && got[before] === -1) return before;
    let [best, most] = [-1, -1];
    for (const person of people.keys()) {
      if (got[person] !== -1 || !accepts(post, person)) continue;
      const measure = fit(person, post)!;
      if (measure > most) [best, most] = [person, measure];
    }
    // Whoever points to a free post is acceptable to it, so there is somebody.
    found[post] = best;
    return best;
  };
}
