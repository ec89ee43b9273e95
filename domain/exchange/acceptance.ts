import { assertNever } from '../assert-never.ts';
import type { Market } from './market.ts';

export interface Acceptance {
  /** Least fit for a post; a free post has no incumbent to be measured by, so there the gates alone decide. */
  floorOf: (post: number) => number;
  accepts: (post: number, person: number) => boolean;
  /** Of each person the wished posts that accept them, best first; their own post ends the list, whatever follows it. */
  lists: readonly (readonly number[])[];
}

/** Who is acceptable where. Nothing here looks at what anybody wishes but the lists, so wishes move nobody's priority. */
export function acceptanceOf(market: Market): Acceptance {
  const { people, fit } = market;
  const holders = holdersOf(market);
  const floorOf = (post: number): number => {
    switch (market.floor) {
      case 'incumbent': {
        const holder = holders[post];
        return holder === undefined ? 0 : (fit(holder, post) ?? 0);
      }
      case 'published':
        return market.minimum;
      case 'gates':
        return 0;
      default:
        return assertNever(market.floor);
    }
  };
  const accepts = (post: number, person: number): boolean => {
    const measure = fit(person, post);
    return measure !== undefined && measure >= floorOf(post);
  };
  const lists = people.map(({ post: own, wishes }, person) => {
    const end = wishes.indexOf(own);
    const better = end === -1 ? wishes : wishes.slice(0, end);
    return [...new Set(better.filter((post) => accepts(post, person))), own];
  });
  return { floorOf, accepts, lists };
}

/** Who holds each post at the beginning; undefined where it is free. */
export function holdersOf({ people, posts }: Pick<Market, 'people' | 'posts'>): (number | undefined)[] {
  const holders = new Array<number | undefined>(posts).fill(undefined);
  for (const [person, { post }] of people.entries()) {
    if (holders[post] !== undefined) throw new Error(`two people hold post ${post}`);
    holders[post] = person;
  }
  return holders;
}
