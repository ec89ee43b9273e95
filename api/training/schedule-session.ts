import { z } from 'zod';
import { readCatalogue } from '../../db/training/read-catalogue.ts';
import { insertSession, readSessions } from '../../db/training/sessions.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import { defineRoute } from '../http/route.ts';
import { day } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';
import { courseCode, sessionShape } from './training-shapes.ts';

export const scheduleSession = defineRoute({
  method: 'post',
  path: '/v1/training-sessions',
  action: 'training.manage-catalogue',
  tag: 'Training',
  summary: 'Schedule a course that is offered on its first day; the capacity may stay open',
  body: z.strictObject({
    course: courseCode,
    startsOn: day,
    endsOn: day,
    place: z.string().trim().min(3).max(300),
    capacity: z.int().min(1).max(10_000).nullable().default(null),
  }),
  answers: { 201: { description: 'The session', schema: sessionShape } },
  problems: ['course-unknown', 'course-not-offered', 'session-in-past', 'session-ends-before-start'],
  async handle({ actor, body: { course, ...body } }, { db }) {
    const { agency, account } = actor;
    if (body.startsOn < localDate(Date.now(), actor.timeZone).toString()) throw new Problem('session-in-past');
    if (body.endsOn < body.startsOn) throw new Problem('session-ends-before-start');
    const named = (await readCatalogue(db, agency, body.startsOn)).find(({ code }) => code === course);
    if (!named) throw new Problem('course-unknown');
    if (!named.offered) throw new Problem('course-not-offered');
    const id = await insertSession(db, { ...body, courseId: named.id, agency, account, now: new Date() });
    const [session] = await readSessions(db, agency, { id });
    return { status: 201, body: session };
  },
});
