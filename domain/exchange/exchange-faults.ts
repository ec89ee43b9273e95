import { acceptanceOf } from './acceptance.ts';
import type { Market } from './market.ts';

/** What must never be true of a result. */
export interface ExchangeFaults {
  /** Got a post they do not prefer to today's. */
  worseOff: number;
  /** Got a post whose gate is shut for them, or for which they do not reach the floor. */
  unlawful: number;
  /** More than one person on a post. */
  shared: number;
  /** People who could still be better off without anybody being worse: in a circle that is left, or on a post left free. */
  left: number;
}

/** Reads a result as an outsider would: from the wishes, the gates and the floor alone, not from how it was found. */
export function exchangeFaults(market: Market, got: readonly number[]): ExchangeFaults {
  const { people } = market;
  const { accepts, lists } = acceptanceOf(market);
  const moved = people.map(({ post }, person) => got[person] !== post);
  const places = lists.map((list, person) => list.indexOf(got[person]!));
  const better = lists.map((list, person) => (places[person] === -1 ? [] : list.slice(0, places[person])));
  return {
    worseOff: places.filter((place) => place === -1).length,
    unlawful: people.filter((_, person) => moved[person] && !accepts(got[person]!, person)).length,
    shared: got.length - new Set(got).size,
    left: countLeft(better, got),
  };
}

/**
 * Whoever envies nobody and no free post can be no part of an exchange that is left; taking them away again and again leaves those who
 * can: everybody left envies somebody who is left, so there is a circle.
 */
function countLeft(better: readonly (readonly number[])[], got: readonly number[]): number {
  const takers = new Map(got.map((post, person) => [post, person]));
  const onFree = better.filter((posts) => posts.some((post) => !takers.has(post))).length;
  const enviers = new Map<number, number[]>();
  const envies = better.map((posts, person) => {
    const envied = posts.map((post) => takers.get(post)).filter((other) => other !== undefined);
    for (const other of envied) enviers.set(other, [...(enviers.get(other) ?? []), person]);
    return envied.length;
  });
  const content = [...envies.keys()].filter((person) => envies[person] === 0);
  let left = envies.length;
  for (let person = content.pop(); person !== undefined; person = content.pop()) {
    left--;
    for (const envier of enviers.get(person) ?? []) if (--envies[envier]! === 0) content.push(envier);
  }
  return left + onFree;
}
