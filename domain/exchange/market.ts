import type { ExchangeFloor } from './exchange-floor.ts';

/** People who wish to move and the posts they can move among, both by their place in a list. */
export interface Market {
  /** In the order that decides between the equally fit. */
  people: readonly Participant[];
  /** Posts `0 … posts - 1`; those that nobody here holds are free. */
  posts: number;
  floor: ExchangeFloor;
  /** Least fit where the floor is `published`, 0–1,000,000. */
  minimum: number;
  /** How well a person fits a post, 0–1,000,000, whatever the person wishes; undefined where a gate is shut. */
  fit: (person: number, post: number) => number | undefined;
}

export interface Participant {
  post: number;
  /** Posts, best first. */
  wishes: readonly number[];
}
