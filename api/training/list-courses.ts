import { z } from 'zod';
import { readCatalogue } from '../../db/training/read-catalogue.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import { defineRoute } from '../http/route.ts';
import { day } from '../http/shapes.ts';
import { courseShape } from './training-shapes.ts';

export const listCourses = defineRoute({
  method: 'get',
  path: '/v1/training-courses',
  action: 'training.read-catalogue',
  tag: 'Training',
  summary: 'The catalogue of courses as it stands on a day, today if none is given; also those no longer offered',
  query: z.strictObject({ on: day.optional() }),
  answers: { 200: { description: 'By code', schema: z.strictObject({ items: z.array(courseShape) }) } },
  async handle({ actor, query }, { db }) {
    const on = query.on ?? localDate(Date.now(), actor.timeZone).toString();
    return { status: 200, body: { items: await readCatalogue(db, actor.agency, on) } };
  },
});
