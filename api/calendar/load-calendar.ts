import { loadCalendarYear } from '../../db/command/load-calendar-year.ts';
import { readCalendarYear } from '../../db/reading/read-calendar-year.ts';
import type { CalendarYear } from '../../db/reading/read-calendar-year.ts';
import { defineRoute } from '../http/route.ts';
import { Problem } from '../problem/problem.ts';
import { announceCalendar } from './announce-calendar.ts';
import { calendarParams, calendarYear, holidays } from './calendar-shapes.ts';

export const loadCalendar = defineRoute({
  method: 'put',
  path: '/v1/calendar/{year}',
  action: 'calendar.load',
  tag: 'Calendar',
  summary: 'Load the holiday table of a year; the deadlines of open cases move (F06)',
  params: calendarParams,
  body: holidays,
  answers: { 200: { description: 'The year as it counts now', schema: calendarYear } },
  problems: ['service-unavailable'],
  async handle({ params, body }, deps) {
    refuseStrangeDays(params.year, body.days);
    await loadCalendarYear(deps.db, { year: params.year, ...body });
    // Also when nothing changed: whoever repeats the request may do so because the news did not reach every case.
    await announceCalendar(deps);
    const year = await readCalendarYear(deps.db, params.year);
    return { status: 200, body: { ...year, provisional: false } };
  },
});

/** Every day lies in the year and is named once. */
function refuseStrangeDays(year: number, days: CalendarYear['days']): void {
  const seen = new Set<string>();
  const errors = days.flatMap(({ date }, index) => {
    const field = `days.${index}.date`;
    const twice = seen.has(date);
    seen.add(date);
    if (!date.startsWith(`${year}-`)) return [{ field, rule: 'other-year', message: otherYear }];
    return twice ? [{ field, rule: 'named-twice', message: namedTwice }] : [];
  });
  if (errors.length > 0) throw new Problem('invalid-field', { errors });
}

const otherYear = { id: 'Tanggal ini di luar tahunnya.', en: 'This date lies outside the year.' };
const namedTwice = { id: 'Tanggal ini disebut dua kali.', en: 'This date is named twice.' };
