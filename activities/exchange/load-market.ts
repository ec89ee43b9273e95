import { collectWishes, freePostsAmong, kindsOfPosts, type Wisher } from '../../db/exchange/collect-wishes.ts';
import { readProfiles } from '../../db/exchange/read-profiles.ts';
import type { Database } from '../../db/open-database.ts';
import type { ExchangeFloor } from '../../domain/exchange/exchange-floor.ts';
import type { Market } from '../../domain/exchange/market.ts';
import { mayRotateTo, priorityOf } from '../../domain/exchange/priority.ts';
import type { MatchCriteria } from '../../domain/matching/match-criteria.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { prepareMatch } from '../matching/prepare-match.ts';
import { refreshProfiles } from '../matching/refresh-profiles.ts';

export interface ExchangeAsked {
  agency: string;
  floor: ExchangeFloor;
  minimum: number;
  /** ISO date in the agency's time zone. */
  today: string;
  policy: Policy;
  now: Date;
}

/** The market of a round with the names of what it numbers. */
export interface LoadedMarket {
  market: Market;
  people: readonly Wisher[];
  posts: readonly string[];
  freePosts: number;
}

/** Who takes part, which posts are there, and how everybody fits them. Only a post of somebody who takes part, or a free one, can be taken. */
export async function loadMarket(tx: Database, asked: ExchangeAsked): Promise<LoadedMarket> {
  const wishers = await collectWishes(tx, asked.agency, asked.today);
  const ids = wishers.map(({ employee }) => employee);
  await refreshProfiles(tx, ids, asked.now);
  const profiles = await readProfiles(tx, ids);
  const people = wishers.filter(({ employee }) => profiles.has(employee));
  const held = people.map(({ post }) => post);
  const free = await freePostsAmong(tx, [...new Set(people.flatMap(({ wishes }) => wishes))], asked.today);
  const posts = [...held, ...free];
  const criteria = await criteriaOf(tx, posts, asked);
  const numberOf = new Map(posts.map((post, number) => [post, number]));
  const known = new Map<number, number | undefined>();

  const measure = (person: number, post: number): number | undefined => {
    const profile = profiles.get(people[person]!.employee)!;
    const wanted = criteria.get(posts[post]!);
    if (!wanted) return undefined;
    // One's own post is asked for as a measure for others; no gate is asked of who holds it.
    if (post === person) return priorityOf(profile, wanted);
    return mayRotateTo(profile, wanted) ? priorityOf(profile, wanted) : undefined;
  };
  const fit = (person: number, post: number): number | undefined => {
    const key = person * posts.length + post;
    if (!known.has(key)) known.set(key, measure(person, post));
    return known.get(key);
  };
  const market: Market = {
    people: people.map(({ wishes }, person) => ({
      post: person,
      wishes: wishes.map((post) => numberOf.get(post)).filter((post) => post !== undefined),
    })),
    posts: posts.length,
    ...{ floor: asked.floor, minimum: asked.minimum, fit },
  };
  return { market, people, posts, freePosts: free.length };
}

/** What each post asks; a post without a standard, or that is needed no more, is not among them, and nobody comes to it. */
async function criteriaOf(
  tx: Database,
  posts: readonly string[],
  { today, policy }: ExchangeAsked,
): Promise<Map<string, MatchCriteria>> {
  const kinds = await kindsOfPosts(tx, posts);
  const byKind = new Map<string, MatchCriteria>();
  for (const kind of new Set(kinds.values())) {
    const match = await prepareMatch(tx, { postId: kind, scope: 'agency', today, policy });
    // Of the holders of one seat the other seats of its kind know nothing.
    if (!isRefusal(match)) byKind.set(kind, { ...match.criteria, holders: [] });
  }
  return new Map(
    posts.flatMap((post) => {
      const criteria = byKind.get(kinds.get(post)!);
      return criteria ? [[post, criteria]] : [];
    }),
  );
}
