import { lockWishes, withdrawWish } from '../../db/wish/write-wish.ts';
import { defineRoute } from '../http/route.ts';
import { Problem } from '../problem/problem.ts';
import { wishAnswer } from './wish-shapes.ts';

export const withdrawOwnWish = defineRoute({
  method: 'delete',
  path: '/v1/wishes',
  action: 'wish.own',
  tag: 'Wishes',
  summary: 'Withdraw your wish; saying it twice is saying it once (F41)',
  answers: { 200: { description: 'Nothing is wished any more', schema: wishAnswer } },
  async handle({ actor: { employee } }, { db }) {
    if (employee === undefined) throw new Problem('not-allowed');
    await db.transaction().execute(async (tx) => {
      await lockWishes(tx, employee);
      await withdrawWish(tx, employee);
    });
    return { status: 200, body: { wish: null } };
  },
});
