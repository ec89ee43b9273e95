import { cancelAssignmentPlan } from '../../contract/assignment-plan.ts';
import { defineRoute } from '../http/route.ts';
import { uuidParams } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';
import { findPlan } from './find-plan.ts';
import { planShape, showPlan } from './plan-shapes.ts';

export const cancelPlan = defineRoute({
  method: 'post',
  path: '/v1/assignment-plans/{id}/cancellation',
  action: 'plan.make',
  tag: 'Assignment plans',
  summary: 'Stop the work on a plan; its solver ends at once',
  params: uuidParams,
  answers: { 202: { description: 'It is being stopped, or was already', schema: planShape } },
  problems: ['plan-over', 'case-unavailable'],
  async handle({ actor, params }, { db, client, commandDeadlineMs }) {
    const plan = await findPlan(db, params.id, actor.agency);
    if (plan.state === 'solved' || plan.state === 'infeasible' || plan.state === 'failed')
      throw new Problem('plan-over');
    if (plan.state === 'running') await cancelAssignmentPlan(client, plan.id, commandDeadlineMs);
    return { status: 202, body: showPlan(await findPlan(db, params.id, actor.agency)) };
  },
});
