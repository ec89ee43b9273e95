import { exchange } from '../../domain/exchange/exchange.ts';
import { exchangeFloors } from '../../domain/exchange/exchange-floor.ts';
import { createRandom } from '../../stack/sample/random.ts';
import type { SyntheticAgency } from './synthetic-agency.ts';

/** One person says something else than the truth: leaves wishes out, orders them otherwise, or adds posts they do not want. */
export function countGains(agency: SyntheticAgency, misreports: number, seed: number): { told: number; gains: number } {
  const source = createRandom(seed);
  const random = (): number => source.next();
  const truth = exchangeFloors.map((floor) => exchange(agency.marketUnder(floor)));
  const wishing = [...agency.people.keys()].filter((person) => agency.people[person]!.wishes.length > 0);
  let gains = 0;
  for (let told = 0; told < misreports; told++) {
    const which = told % exchangeFloors.length;
    const liar = wishing[Math.floor(random() * wishing.length)]!;
    const { post: own, wishes } = agency.people[liar]!;
    const people = agency.people.with(liar, { post: own, wishes: otherWishes(wishes, agency.openTo(liar), random) });
    const got = exchange({ ...agency.marketUnder(exchangeFloors[which]!), people })[liar]!;
    const worth = (post: number): number => {
      const place = wishes.indexOf(post);
      if (place !== -1) return place;
      return post === own ? wishes.length : Infinity;
    };
    if (worth(got) < worth(truth[which]![liar]!)) gains++;
  }
  return { told: misreports, gains };
}

function otherWishes(wishes: readonly number[], open: readonly number[], random: () => number): number[] {
  const kept = random() < 0.5 ? wishes.filter(() => random() < 0.6) : [...wishes];
  const added = random() < 0.5 ? Array.from({ length: 3 }, () => open[Math.floor(random() * open.length)]!) : [];
  const all = [...new Set([...kept, ...added])].map((post) => ({ post, place: random() }));
  return all.sort((a, b) => a.place - b.place).map(({ post }) => post);
}
