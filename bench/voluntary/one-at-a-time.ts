import type { Market } from '../../domain/exchange/market.ts';

/**
 * What offices do without an exchange: free posts are filled one after another with the fittest who wishes for it and passes the gates. With
 * chains the post that was left is advertised in its turn; each moves once.
 * @returns the post of each person afterwards
 */
export function oneAtATime({ people, posts, fit }: Market, { refill }: { refill: boolean }): number[] {
  const got = people.map(({ post }) => post);
  const held = new Set(got);
  const free = Array.from({ length: posts }, (_, post) => post).filter((post) => !held.has(post));
  const wishers = new Map<number, number[]>();
  for (const [person, { wishes }] of people.entries())
    for (const post of wishes) wishers.set(post, [...(wishers.get(post) ?? []), person]);
  for (let post = free.shift(); post !== undefined; post = free.shift()) {
    let [best, most] = [-1, -1];
    for (const person of wishers.get(post) ?? []) {
      const measure = fit(person, post);
      if (got[person] !== people[person]!.post || measure === undefined || measure <= most) continue;
      [best, most] = [person, measure];
    }
    if (best === -1) continue;
    got[best] = post;
    if (refill) free.push(people[best]!.post);
  }
  return got;
}
