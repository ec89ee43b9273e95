import type { ExchangeEntry, ExchangeMove, ExchangeResult } from '../../db/exchange/keep-exchange.ts';
import type { ExchangeOutcome } from '../../db/exchange/exchange-round.ts';
import { acceptanceOf } from '../../domain/exchange/acceptance.ts';
import { exchange } from '../../domain/exchange/exchange.ts';
import { exchangeFaults } from '../../domain/exchange/exchange-faults.ts';
import { type ExchangeFloor, exchangeFloors } from '../../domain/exchange/exchange-floor.ts';
import { exchangeVersion } from '../../domain/exchange/priority.ts';
import { type Ring, ringsOf } from '../../domain/exchange/rings-of.ts';
import type { LoadedMarket } from './load-market.ts';

/** What comes of a market, in the names of the register and with all that is needed to check it. */
export function exchangeResult(
  { market, people, posts, freePosts }: LoadedMarket,
  policyVersion: string,
  hash: (value: unknown) => string,
): ExchangeResult {
  const acceptance = acceptanceOf(market);
  const got = exchange(market, acceptance);
  const rings = ringsOf(market, got);
  const entries = people.map(({ employee, post, wishes }, person): ExchangeEntry => {
    const list = acceptance.lists[person]!.slice(0, -1).map((wished) => ({
      post: posts[wished]!,
      fit: market.fit(person, wished)!,
      floor: acceptance.floorOf(wished),
    }));
    return { employee, post, wished: wishes.length, list, got: posts[got[person]!]! };
  });
  const moves = rings.flatMap(({ kind, moves }, ring) =>
    moves.map(({ person, from, to }, step): ExchangeMove => {
      const { employee, wishes } = people[person]!;
      const place = { ring: ring + 1, step: step + 1, kind, employee, from: posts[from]!, to: posts[to]! };
      const wishRank = wishes.indexOf(place.to) + 1;
      return { ...place, wishRank, fit: market.fit(person, to)!, floor: acceptance.floorOf(to) };
    }),
  );
  const outcome: ExchangeOutcome = {
    ...{ participants: people.length, freePosts, moved: moves.length, ...told(rings) },
    movedUnder: Object.fromEntries(exchangeFloors.map((floor) => [floor, movedIn({ ...market, floor })])) as Record<
      ExchangeFloor,
      number
    >,
    faults: exchangeFaults(market, got),
  };
  const { floor, minimum } = market;
  const given = entries.map(({ employee, post, wished, list }) => ({ employee, post, wished, list }));
  return {
    ...{ entries, moves, outcome, policyVersion, codeVersion: exchangeVersion },
    inputsHash: hash({ floor, minimum, posts, given }),
    resultsHash: hash(moves),
  };
}

function movedIn(market: LoadedMarket['market']): number {
  const got = exchange(market);
  return market.people.filter(({ post }, person) => got[person] !== post).length;
}

function told(rings: readonly Ring[]): Pick<ExchangeOutcome, 'cycles' | 'chains' | 'longest'> {
  const cycles = rings.filter(({ kind }) => kind === 'cycle').length;
  return { cycles, chains: rings.length - cycles, longest: Math.max(0, ...rings.map(({ moves }) => moves.length)) };
}
