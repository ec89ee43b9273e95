import { z } from 'zod';
import { listOwnStandings } from '../../db/vacancy/list-own-standings.ts';
import { defineRoute } from '../http/route.ts';
import { uuid } from '../http/shapes.ts';

const mostShown = 20;

export const listMyStandings = defineRoute({
  method: 'get',
  path: '/v1/me/standings',
  action: 'vacancy.my-standing',
  tag: 'Fairness',
  summary: `The latest ${mostShown} vacancies in which you were compared; how you stood is at each vacancy’s my-standing (F40)`,
  answers: {
    200: {
      description: 'Latest first; those whose shortlist is decided',
      schema: z.strictObject({
        items: z.array(
          z.strictObject({
            vacancyId: uuid,
            number: z.string(),
            positionName: z.string(),
            unitName: z.string(),
            round: z.int(),
          }),
        ),
      }),
    },
  },
  async handle({ actor }, { db }) {
    const items = actor.employee === undefined ? [] : await listOwnStandings(db, actor.employee, mostShown);
    return { status: 200, body: { items } };
  },
});
