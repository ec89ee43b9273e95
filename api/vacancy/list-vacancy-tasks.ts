import { z } from 'zod';
import { listVacancyTasks as readTasks } from '../../db/vacancy/read-standings.ts';
import { defineRoute } from '../http/route.ts';
import { instant, limit, uuid } from '../http/shapes.ts';

const task = z.strictObject({
  id: uuid,
  vacancyId: uuid,
  number: z.string(),
  positionName: z.string(),
  round: z.int(),
  openedAt: instant,
  dueAt: instant,
  overdue: z.boolean(),
});

export const listVacancyTasks = defineRoute({
  method: 'get',
  path: '/v1/vacancy-tasks',
  action: 'vacancy.nominate',
  tag: 'Vacancies',
  summary: 'Shortlists that wait for your committee, what is due first comes first',
  query: z.strictObject({ limit }),
  answers: { 200: { description: 'Shortlists to decide', schema: z.strictObject({ items: z.array(task) }) } },
  async handle({ actor, query }, { db }) {
    return { status: 200, body: { items: await readTasks(db, actor.agency, query.limit) } };
  },
});
