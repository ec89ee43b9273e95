import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exchange } from '../../../domain/exchange/exchange.ts';
import { exchangeFaults } from '../../../domain/exchange/exchange-faults.ts';
import type { Market } from '../../../domain/exchange/market.ts';
import { ringsOf } from '../../../domain/exchange/rings-of.ts';
import { anyMarket, anyWishes } from './small-market.ts';

it('nobody is worse off, no gate is broken, nobody shares a post, no lawful exchange is left', () => {
  fc.assert(
    fc.property(anyMarket, (market) => {
      expect(exchangeFaults(market, exchange(market))).toEqual({ worseOff: 0, unlawful: 0, shared: 0, left: 0 });
    }),
    { numRuns: 3000 },
  );
});

/** Everything that could have been: all ways to seat the people on posts of their lists. */
function* seatings(market: Market, person = 0, got: number[] = []): Generator<number[]> {
  const one = market.people[person];
  if (!one) {
    yield got;
    return;
  }
  const end = one.wishes.indexOf(one.post);
  for (const post of [...(end === -1 ? one.wishes : one.wishes.slice(0, end)), one.post])
    if (!got.includes(post)) yield* seatings(market, person + 1, [...got, post]);
}

it('of all lawful seatings none is better for somebody and worse for nobody', () => {
  fc.assert(
    fc.property(
      anyMarket.filter(({ people }) => people.length <= 5),
      (market) => {
        const got = exchange(market);
        const placeOf = (person: number, post: number): number => {
          const { wishes, post: own } = market.people[person]!;
          return post === own ? wishes.length : wishes.indexOf(post);
        };
        for (const other of seatings(market)) {
          const faults = exchangeFaults(market, other);
          if (faults.worseOff + faults.unlawful + faults.shared > 0) continue;
          const places = other.map((post, person) => placeOf(person, post) - placeOf(person, got[person]!));
          expect(places.some((step) => step < 0) && places.every((step) => step <= 0)).toBe(false);
        }
      },
    ),
    { numRuns: 300 },
  );
});

it('saying anything else than the truth never gets anybody something better', () => {
  const lied = anyMarket.chain((market) =>
    fc.record({
      market: fc.constant(market),
      liar: fc.nat({ max: market.people.length - 1 }),
      lie: anyWishes(market.posts),
    }),
  );
  fc.assert(
    fc.property(lied, ({ market, liar, lie }) => {
      const told = { ...market, people: market.people.map((one, at) => (at === liar ? { ...one, wishes: lie } : one)) };
      const { post: own, wishes } = market.people[liar]!;
      const worth = (post: number): number => {
        const place = wishes.indexOf(post);
        const end = wishes.includes(own) ? wishes.indexOf(own) : wishes.length;
        if (post === own) return end;
        return place === -1 ? Infinity : place;
      };
      expect(worth(exchange(told)[liar]!)).toBeGreaterThanOrEqual(worth(exchange(market)[liar]!));
    }),
    { numRuns: 20_000 },
  );
});

it('every move is told in one circle or chain, and each takes the post that the one before left', () => {
  fc.assert(
    fc.property(anyMarket, (market) => {
      const got = exchange(market);
      const rings = ringsOf(market, got);
      const told = rings.flatMap(({ moves }) => moves);
      expect(told.map(({ person }) => person).sort()).toEqual(
        [...got.keys()].filter((person) => got[person] !== market.people[person]!.post),
      );
      for (const { kind, moves } of rings) {
        for (const [at, { from }] of moves.entries()) if (moves[at + 1]) expect(moves[at + 1]!.to).toBe(from);
        expect(moves.at(-1)!.from === moves[0]!.to).toBe(kind === 'cycle');
      }
    }),
    { numRuns: 1000 },
  );
});
