import { z } from 'zod';
import { readAgencyFairness } from '../../db/vacancy/read-fairness.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import { daysOfHalf, halfOf, halfYearPattern } from '../../domain/fairness/half-year.ts';
import { defineRoute } from '../http/route.ts';
import { fairnessLines, showFairness } from './fairness-shapes.ts';

export const readFairness = defineRoute({
  method: 'get',
  path: '/v1/fairness',
  action: 'fairness.read',
  tag: 'Fairness',
  summary: 'Selection rates of all shortlists of your agency in a half year (F44)',
  query: z.strictObject({
    half: z
      .string()
      .regex(halfYearPattern)
      .optional()
      .meta({ example: '2026-2', description: 'The present one where it is left out' }),
  }),
  answers: {
    200: {
      description: 'Rates of the half year',
      schema: z.strictObject({ half: z.string(), vacancies: z.int(), items: fairnessLines }),
    },
  },
  async handle({ actor, query }, { db }) {
    const half = query.half ?? halfOf(localDate(Date.now(), actor.timeZone).toString());
    const { vacancies, groups } = await readAgencyFairness(db, actor.agency, daysOfHalf(half));
    return { status: 200, body: { half, vacancies, items: showFairness(groups) } };
  },
});
