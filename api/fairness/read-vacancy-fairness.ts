import { z } from 'zod';
import { readVacancyFairness as readGroups } from '../../db/vacancy/read-fairness.ts';
import { defineRoute } from '../http/route.ts';
import { uuidParams } from '../http/shapes.ts';
import { findVacancy } from '../vacancy/find-vacancy.ts';
import { fairnessLines, showFairness } from './fairness-shapes.ts';

export const readVacancyFairness = defineRoute({
  method: 'get',
  path: '/v1/vacancies/{id}/fairness',
  action: 'fairness.read',
  tag: 'Fairness',
  summary: 'Selection rates of a shortlist by sex and age group against those who applied (F44)',
  params: uuidParams,
  answers: {
    200: {
      description: 'Counts as they were when the shortlist was decided',
      schema: z.strictObject({ items: fairnessLines }),
    },
  },
  async handle({ actor, params }, { db }) {
    await findVacancy(db, actor, params.id);
    return { status: 200, body: { items: showFairness(await readGroups(db, params.id)) } };
  },
});
