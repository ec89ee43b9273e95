import { z } from 'zod';
import { listDelegations as readDelegations } from '../../db/delegation/list-delegations.ts';
import { hasRole } from '../../domain/rights/rights.ts';
import { defineRoute } from '../http/route.ts';
import { Problem } from '../problem/problem.ts';
import { delegationShape, showDelegation } from './delegation-shape.ts';

export const listDelegations = defineRoute({
  method: 'get',
  path: '/v1/delegations',
  action: 'delegation.manage',
  tag: 'Delegations',
  summary: 'Absences in which you are away or stand in; for HR those of the agency',
  query: z.strictObject({ scope: z.enum(['mine', 'agency']).default('mine') }),
  answers: {
    200: { description: 'Delegations, latest first', schema: z.strictObject({ items: z.array(delegationShape) }) },
  },
  async handle({ actor, query }, { db }) {
    if (query.scope === 'agency' && !hasRole('delegation.manage-of-others', actor.roles))
      throw new Problem('not-allowed');
    const filter = { agency: actor.agency, ...(query.scope === 'mine' && { about: actor.account }) };
    return { status: 200, body: { items: (await readDelegations(db, filter)).map(showDelegation) } };
  },
});
