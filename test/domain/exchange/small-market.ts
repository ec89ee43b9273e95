import fc from 'fast-check';
import { exchangeFloors } from '../../../domain/exchange/exchange-floor.ts';
import type { Market } from '../../../domain/exchange/market.ts';

/** Fit as a table: person by post; undefined where a gate is shut. */
export type FitTable = readonly (readonly (number | undefined)[])[];

export function marketOf(
  wishes: readonly (readonly number[])[],
  posts: number,
  fits: FitTable,
  rest: Partial<Pick<Market, 'floor' | 'minimum'>> = {},
): Market {
  return {
    people: wishes.map((list, person) => ({ post: person, wishes: list })),
    posts,
    ...{ floor: 'gates', minimum: 0, ...rest },
    fit: (person, post) => fits[person]![post],
  };
}

/** Person `i` holds post `i`; up to three more posts are free; a gate is shut in one of six. */
export const anyMarket: fc.Arbitrary<Market> = fc
  .record({ people: fc.integer({ min: 1, max: 7 }), free: fc.integer({ min: 0, max: 3 }) })
  .chain(({ people, free }) => {
    const posts = people + free;
    const fit = fc.option(fc.integer({ min: 0, max: 9 }), { freq: 5, nil: undefined });
    return fc
      .record({
        wishes: fc.array(anyWishes(posts), { minLength: people, maxLength: people }),
        fits: fc.array(fc.array(fit, { minLength: posts, maxLength: posts }), { minLength: people, maxLength: people }),
        floor: fc.constantFrom(...exchangeFloors),
        minimum: fc.integer({ min: 0, max: 9 }),
      })
      .map(({ wishes, fits, floor, minimum }) => marketOf(wishes, posts, fits, { floor, minimum }));
  });

export function anyWishes(posts: number): fc.Arbitrary<number[]> {
  return fc.uniqueArray(fc.integer({ min: 0, max: posts - 1 }), { maxLength: posts });
}
