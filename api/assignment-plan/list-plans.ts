import { z } from 'zod';
import { listAssignmentPlans } from '../../db/assignment-plan/assignment-plan-row.ts';
import { pageOf } from '../http/page-of.ts';
import { defineRoute } from '../http/route.ts';
import { limit, page, uuid } from '../http/shapes.ts';
import { planShape, showPlan } from './plan-shapes.ts';

export const listPlans = defineRoute({
  method: 'get',
  path: '/v1/assignment-plans',
  action: 'plan.read',
  tag: 'Assignment plans',
  summary: 'Plans of the agency (F42)',
  query: z.strictObject({ after: uuid.optional(), limit }),
  answers: { 200: { description: 'Newest first', schema: page(planShape) } },
  async handle({ actor, query }, { db }) {
    const rows = await listAssignmentPlans(db, actor.agency, { ...query, limit: query.limit + 1 });
    return { status: 200, body: pageOf(rows, query.limit, (row) => row.id, showPlan) };
  },
});
