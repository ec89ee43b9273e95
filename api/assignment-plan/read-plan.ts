import { defineRoute } from '../http/route.ts';
import { uuidParams } from '../http/shapes.ts';
import { findPlan } from './find-plan.ts';
import { planShape, showPlan } from './plan-shapes.ts';

export const readPlan = defineRoute({
  method: 'get',
  path: '/v1/assignment-plans/{id}',
  action: 'plan.read',
  tag: 'Assignment plans',
  summary: 'How far a plan is, and once solved who would go where and why (F42)',
  params: uuidParams,
  answers: { 200: { description: 'The plan', schema: planShape } },
  async handle({ actor, params }, { db }) {
    return { status: 200, body: showPlan(await findPlan(db, params.id, actor.agency)) };
  },
});
