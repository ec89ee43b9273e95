import { z } from 'zod';
import { listPolicyChanges } from '../../db/policy/list-policy-changes.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import { defineRoute } from '../http/route.ts';
import { day } from '../http/shapes.ts';
import { policyParameter, showParameters } from './policy-shapes.ts';

export const listParameters = defineRoute({
  method: 'get',
  path: '/v1/policy/parameters',
  action: 'policy.read',
  tag: 'Policy',
  summary: 'Every number of policy with its meaning, legal basis, value now and on a day, and who changed it why (F22)',
  query: z.strictObject({ on: day.optional().meta({ description: 'The day of `onDay`; today where left out.' }) }),
  answers: {
    200: {
      description: 'All parameters of the agency',
      schema: z.strictObject({ today: day, on: day, items: z.array(policyParameter) }),
    },
  },
  async handle({ actor, query }, { db }) {
    const today = localDate(Date.now(), actor.timeZone).toString();
    const on = query.on ?? today;
    const changes = await listPolicyChanges(db, actor.agency);
    return { status: 200, body: { today, on, items: showParameters(changes, { today, on }) } };
  },
});
