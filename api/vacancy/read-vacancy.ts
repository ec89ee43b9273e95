import { hasRole } from '../../domain/rights/rights.ts';
import { defineRoute } from '../http/route.ts';
import { uuidParams } from '../http/shapes.ts';
import { findVacancy } from './find-vacancy.ts';
import { showVacancy, vacancyShape } from './vacancy-shapes.ts';

export const readVacancy = defineRoute({
  method: 'get',
  path: '/v1/vacancies/{id}',
  action: 'vacancy.read',
  tag: 'Vacancies',
  summary: 'A vacancy with its published criteria',
  params: uuidParams,
  answers: { 200: { description: 'The vacancy', schema: vacancyShape } },
  async handle({ actor, params }, { db }) {
    const vacancy = await findVacancy(db, actor, params.id);
    return { status: 200, body: showVacancy(vacancy, hasRole('vacancy.handle', actor.roles)) };
  },
});
