import type { Market } from './market.ts';

/** Moves that hang together: in a circle everybody takes another's post; a chain begins at a free post and leaves one free. */
export interface Ring {
  kind: 'cycle' | 'chain';
  /** The first takes a free post (or, in a circle, the last one's); each after takes the post that the one before left. */
  moves: { person: number; from: number; to: number }[];
}

/** The moves of a result, told as circles and chains: circles first, each by its first person. */
export function ringsOf({ people }: Pick<Market, 'people'>, got: readonly number[]): Ring[] {
  const takers = new Map<number, number>();
  const leavers = new Map<number, number>();
  for (const [person, { post }] of people.entries())
    if (got[person] !== post) {
      takers.set(got[person]!, person);
      leavers.set(post, person);
    }
  const told = new Set<number>();
  const follow = (first: number): Ring['moves'] => {
    const moves: Ring['moves'] = [];
    for (let person: number | undefined = first; person !== undefined && !told.has(person);) {
      told.add(person);
      const from = people[person]!.post;
      moves.push({ person, from, to: got[person]! });
      person = takers.get(from);
    }
    return moves;
  };
  const movers = [...takers.values()].sort((a, b) => a - b);
  const chains = movers
    .filter((person) => !leavers.has(got[person]!))
    .map((person): Ring => ({ kind: 'chain', moves: follow(person) }));
  const cycles = movers
    .filter((person) => !told.has(person))
    .map((person) => follow(person))
    .filter((moves) => moves.length > 0)
    .map((moves): Ring => ({ kind: 'cycle', moves }));
  return [...cycles, ...chains];
}
