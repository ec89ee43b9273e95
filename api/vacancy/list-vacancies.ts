import { z } from 'zod';
import { listVacancies as readVacancies } from '../../db/vacancy/read-vacancies.ts';
import { vacancyNumberPattern } from '../../domain/vacancy/vacancy-number.ts';
import { pageOf } from '../http/page-of.ts';
import { defineRoute } from '../http/route.ts';
import { code, limit, page } from '../http/shapes.ts';
import { showVacancyLine, vacancyLine } from './vacancy-shapes.ts';

export const listVacancies = defineRoute({
  method: 'get',
  path: '/v1/vacancies',
  action: 'vacancy.read',
  tag: 'Vacancies',
  summary: 'Vacancies of your agency, newest first',
  query: z.strictObject({
    status: z.enum(['open', 'closed']).optional(),
    unit: code.optional(),
    number: z.string().regex(vacancyNumberPattern).optional(),
    after: z.string().regex(vacancyNumberPattern).optional(),
    limit,
  }),
  answers: { 200: { description: 'A page of vacancies', schema: page(vacancyLine) } },
  async handle({ actor, query }, { db }) {
    const rows = await readVacancies(db, actor.agency, query);
    return { status: 200, body: pageOf(rows, query.limit, (row) => row.number, showVacancyLine) };
  },
});
