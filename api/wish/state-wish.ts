import { readWish } from '../../db/wish/read-wish.ts';
import { readWishRegister } from '../../db/wish/read-wish-register.ts';
import { insertWish, lockWishes, withdrawWish } from '../../db/wish/write-wish.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import { refuseWish } from '../../domain/wish/refuse-wish.ts';
import { defineRoute } from '../http/route.ts';
import { Problem } from '../problem/problem.ts';
import { showWish, statedWish, wishAnswer } from './wish-shapes.ts';

export const stateWish = defineRoute({
  method: 'put',
  path: '/v1/wishes',
  action: 'wish.own',
  tag: 'Wishes',
  summary: 'State where you wish to work, posts in order or a place; it replaces what you wished before (F41)',
  body: statedWish,
  answers: { 200: { description: 'Your wish as it stands now', schema: wishAnswer } },
  problems: [
    'wish-empty',
    'wish-repeats-post',
    'unknown-post',
    'wish-for-own-post',
    'unknown-place',
    'wish-ends-before-start',
    'wish-over',
    'wish-too-long',
  ],
  async handle({ actor, body }, { db }) {
    const { employee, agency } = actor;
    if (employee === undefined) throw new Problem('not-allowed');
    const today = localDate(Date.now(), actor.timeZone).toString();
    const wish = { ...body, from: body.from ?? today };
    return db.transaction().execute(async (tx) => {
      await lockWishes(tx, employee);
      const register = await readWishRegister(tx, { agency, employee, posts: wish.posts, today });
      const refusal = refuseWish(wish, register);
      if (refusal) throw Problem.of(refusal);
      const standing = await readWish(tx, employee);
      if (!standing || isOther(standing, wish)) {
        await withdrawWish(tx, employee);
        await insertWish(tx, { ...wish, agency, employee });
      }
      return { status: 200, body: showWish(await readWish(tx, employee)) };
    });
  },
});

/** Saying the same again is no new wish. */
function isOther(
  standing: NonNullable<Awaited<ReturnType<typeof readWish>>>,
  wish: { posts: readonly string[]; place: string | null; from: string; until: string },
): boolean {
  const posts = standing.posts.map(({ postId }) => postId);
  return (
    standing.place !== wish.place ||
    standing.from !== wish.from ||
    standing.until !== wish.until ||
    posts.length !== wish.posts.length ||
    posts.some((post, at) => post !== wish.posts[at])
  );
}
