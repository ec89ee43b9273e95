import { readCatalogue } from '../../db/training/read-catalogue.ts';
import { insertCourseVersion } from '../../db/training/write-catalogue.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import { defineRoute } from '../http/route.ts';
import { Problem } from '../problem/problem.ts';
import { courseShape, saidCourse } from './training-shapes.ts';

export const recordCourse = defineRoute({
  method: 'post',
  path: '/v1/training-courses',
  action: 'training.manage-catalogue',
  tag: 'Training',
  summary:
    'Put a course into the catalogue from a date on, or give a course there a new version; plans made before keep theirs',
  body: saidCourse,
  answers: { 201: { description: 'As it stands from then on', schema: courseShape } },
  problems: ['course-starts-in-past'],
  async handle({ actor, body }, { db }) {
    const { account, agency } = actor;
    // What was offered on a day that has passed does not change afterwards.
    if (body.validFrom < localDate(Date.now(), actor.timeZone).toString()) throw new Problem('course-starts-in-past');
    await insertCourseVersion(db, { ...body, offered: true, agency, account, now: new Date() });
    const course = (await readCatalogue(db, agency, body.validFrom)).find(({ code }) => code === body.code);
    return { status: 201, body: course };
  },
});
