import { readWish } from '../../db/wish/read-wish.ts';
import { defineRoute } from '../http/route.ts';
import { Problem } from '../problem/problem.ts';
import { showWish, wishAnswer } from './wish-shapes.ts';

export const readOwnWish = defineRoute({
  method: 'get',
  path: '/v1/wishes',
  action: 'wish.own',
  tag: 'Wishes',
  summary: 'What you wish at present; nobody else reads it (F41)',
  answers: { 200: { description: 'Your wish, or null', schema: wishAnswer } },
  async handle({ actor }, { db }) {
    if (actor.employee === undefined) throw new Problem('not-allowed');
    return { status: 200, body: showWish(await readWish(db, actor.employee)) };
  },
});
