import { readCalendarYear } from '../../db/reading/read-calendar-year.ts';
import { defineRoute } from '../http/route.ts';
import { calendarParams, calendarYear } from './calendar-shapes.ts';

export const readCalendar = defineRoute({
  method: 'get',
  path: '/v1/calendar/{year}',
  action: 'calendar.read',
  tag: 'Calendar',
  summary: 'Holidays and collective leave of a year',
  params: calendarParams,
  answers: { 200: { description: 'The year', schema: calendarYear } },
  async handle({ params }, { db }) {
    const year = await readCalendarYear(db, params.year);
    return { status: 200, body: { ...year, provisional: year.decree === null } };
  },
});
