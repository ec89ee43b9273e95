import { z } from 'zod';
import { countWishes as count } from '../../db/wish/count-wishes.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import { defineRoute } from '../http/route.ts';

const amount = z.int().min(0);

export const countWishes = defineRoute({
  method: 'get',
  path: '/v1/wishes/counts',
  action: 'wish.count',
  tag: 'Wishes',
  summary: 'How many wish for which post and place today, never who (F41)',
  answers: {
    200: {
      description: 'Most wished first',
      schema: z.strictObject({
        people: amount,
        posts: z.array(
          z.strictObject({
            postId: z.string(),
            positionName: z.string(),
            unitId: z.string(),
            wishes: amount,
            first: amount.meta({ description: 'Of them as the first wish.' }),
          }),
        ),
        places: z.array(z.strictObject({ place: z.string(), wishes: amount })),
      }),
    },
  },
  async handle({ actor }, { db }) {
    const today = localDate(Date.now(), actor.timeZone).toString();
    return { status: 200, body: await count(db, actor.agency, today) };
  },
});
