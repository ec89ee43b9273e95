import { addMonths } from '../iso-date.ts';
import type { Refusal } from '../refusal.ts';

/** A wish about which one has not thought for two years is stated anew. */
const longestMonths = 24;

export interface StatedWish {
  /** Posts, best first. */
  posts: readonly string[];
  place: string | null;
  /** ISO dates, both of them days on which the wish holds. */
  from: string;
  until: string;
}

/** What the register knows of what was wished. */
export interface WishRegister {
  today: string;
  ownPost: string | null;
  /** Posts of the agency among those wished. */
  knownPosts: readonly string[];
  /** Places in which the agency has units. */
  places: readonly string[];
}

/**
 * Why a wish cannot be taken down (F41), or undefined. Codes: `wish-empty`, `wish-repeats-post`, `unknown-post`, `wish-for-own-post`,
 * `unknown-place`, `wish-ends-before-start`, `wish-over`, `wish-too-long`.
 */
export function refuseWish(wish: StatedWish, register: WishRegister): Refusal | undefined {
  const { posts, place, from, until } = wish;
  if (posts.length === 0 && place === null)
    return no(
      'wish-empty',
      'posts',
      'Sebut sedikitnya satu jabatan atau satu tempat.',
      'Name at least one post or a place.',
    );
  const repeated = posts.findIndex((post, at) => posts.indexOf(post) !== at);
  if (repeated !== -1)
    return no('wish-repeats-post', `posts.${repeated}`, 'Jabatan ini disebut dua kali.', 'This post is named twice.');
  const unknown = posts.findIndex((post) => !register.knownPosts.includes(post));
  if (unknown !== -1)
    return no(
      'unknown-post',
      `posts.${unknown}`,
      'Jabatan ini tidak ada di instansi Anda.',
      'Your agency has no such post.',
    );
  const own = posts.findIndex((post) => post === register.ownPost);
  if (own !== -1)
    return no('wish-for-own-post', `posts.${own}`, 'Ini jabatan Anda sekarang.', 'This is the post you hold.');
  if (place !== null && !register.places.includes(place))
    return no('unknown-place', 'place', 'Instansi Anda tidak punya unit di sana.', 'Your agency has no unit there.');
  return refusePeriod(from, until, register.today);
}

function refusePeriod(from: string, until: string, today: string): Refusal | undefined {
  if (until < from)
    return no('wish-ends-before-start', 'until', 'Berakhir sebelum mulai.', 'It ends before it begins.');
  if (until < today) return no('wish-over', 'until', 'Masa berlakunya sudah lewat.', 'Its period is over already.');
  if (until >= addMonths(from, longestMonths))
    return no(
      'wish-too-long',
      'until',
      `Keinginan berlaku paling lama ${longestMonths} bulan.`,
      `A wish holds for ${longestMonths} months at most.`,
    );
  return undefined;
}

function no(code: string, field: string, id: string, en: string): Refusal {
  return { code, field, message: { id, en } };
}
