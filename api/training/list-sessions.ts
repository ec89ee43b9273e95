import { z } from 'zod';
import { readSessions } from '../../db/training/sessions.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import { defineRoute } from '../http/route.ts';
import { day } from '../http/shapes.ts';
import { sessionShape } from './training-shapes.ts';

export const listSessions = defineRoute({
  method: 'get',
  path: '/v1/training-sessions',
  action: 'training.read-catalogue',
  tag: 'Training',
  summary: 'When courses are held, and how many seats are taken; from today on if no day is given',
  query: z.strictObject({ from: day.optional() }),
  answers: {
    200: { description: 'By their first day', schema: z.strictObject({ items: z.array(sessionShape) }) },
  },
  async handle({ actor, query }, { db }) {
    const from = query.from ?? localDate(Date.now(), actor.timeZone).toString();
    return { status: 200, body: { items: await readSessions(db, actor.agency, { from }) } };
  },
});
