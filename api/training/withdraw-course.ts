import { z } from 'zod';
import { readCatalogue } from '../../db/training/read-catalogue.ts';
import { insertCourseVersion } from '../../db/training/write-catalogue.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import { defineRoute } from '../http/route.ts';
import { code, day } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';
import { courseShape } from './training-shapes.ts';

export const withdrawCourse = defineRoute({
  method: 'post',
  path: '/v1/training-courses/{id}/withdrawal',
  action: 'training.manage-catalogue',
  tag: 'Training',
  summary: 'Take a course out of the catalogue from a date on; who is enrolled in it stays so',
  params: z.strictObject({ id: code.meta({ description: 'Code of the course.' }) }),
  body: z.strictObject({ from: day, reason: z.string().trim().min(10).max(2000) }),
  answers: { 200: { description: 'As it stands from then on', schema: courseShape } },
  problems: ['course-starts-in-past'],
  async handle({ actor, params, body: { from, reason } }, { db }) {
    const { account, agency } = actor;
    const find = async () => (await readCatalogue(db, agency, from)).find((one) => one.code === params.id);
    const course = await find();
    if (!course) throw new Problem('not-found');
    if (from < localDate(Date.now(), actor.timeZone).toString()) throw new Problem('course-starts-in-past');
    if (course.offered)
      await insertCourseVersion(db, {
        ...{ ...course, validFrom: from, offered: false, reason },
        ...{ agency, account, now: new Date() },
      });
    return { status: 200, body: await find() };
  },
});
