import type { ExchangeFloor } from '../../domain/exchange/exchange-floor.ts';
import type { Market } from '../../domain/exchange/market.ts';
import { createRandom } from '../../stack/sample/random.ts';

export interface SyntheticAgency {
  people: Market['people'];
  posts: number;
  marketUnder: (floor: ExchangeFloor) => Market;
  /** Posts whose gates are open to a person. */
  openTo: (person: number) => number[];
}

const shut = -1;
const fields = 12;
const heights = 4;
const mostWishes = 10;
/** Nobody knows a large agency better than a small one. */
const knownPosts = 25;
const minimum = 500_000;
const million = 1_000_000;

/**
 * People on posts of a field and a height, 3% of the posts free. Gates: the same height, and a field of study that the post accepts. Fit:
 * ability, and how well the field suits; a third sits on a post of another field than their best, which is what a rotation can mend.
 * Wishes: up to ten of the open
 * posts one knows; some posts are wished by many.
 */
export function syntheticAgency(size: number, seed: number): SyntheticAgency {
  const source = createRandom(seed);
  const random = (): number => source.next();
  const posts = size + Math.round(size * 0.03);
  const draw = (below: number): number => Math.floor(random() * below);
  const post = Array.from({ length: posts }, () => ({
    field: draw(fields),
    height: draw(heights),
    charm: random() ** 3,
  }));
  const person = Array.from({ length: size }, (_, own) => ({
    ...{ field: random() < 0.67 ? post[own]!.field : draw(fields), second: draw(fields) },
    ...{ height: post[own]!.height, ability: random() * 400_000 },
  }));
  const fits = new Int32Array(size * posts).fill(shut);
  const open = person.map((one, at) => {
    const reached: number[] = [];
    for (const [target, { field, height }] of post.entries()) {
      const degree = field === one.field ? 450_000 : field === one.second ? 250_000 : 0;
      if (target !== at && (height !== one.height || degree === 0)) continue;
      fits[at * posts + target] = Math.trunc(Math.min(one.ability + degree + random() * 150_000, million));
      if (target !== at) reached.push(target);
    }
    return reached;
  });
  const people = open.map((reached, at) => {
    const known = reached.map((target) => ({ target, place: random() })).sort((a, b) => a.place - b.place);
    const liking = known.slice(0, knownPosts).map(({ target }) => ({ target, liking: post[target]!.charm + random() }));
    const liked = liking.sort((a, b) => b.liking - a.liking).slice(0, draw(mostWishes + 1));
    return { post: at, wishes: liked.map(({ target }) => target) };
  });
  const fit = (at: number, target: number): number | undefined => {
    const measure = fits[at * posts + target]!;
    return measure === shut ? undefined : measure;
  };
  return {
    ...{ people, posts },
    openTo: (at) => open[at]!,
    marketUnder: (floor) => ({ people, posts, floor, minimum, fit }),
  };
}
