import { z } from 'zod';
import { findAccount } from '../../db/identity/find-account.ts';
import { listIdentities as readIdentities } from '../../db/identity/list-identities.ts';
import { defineRoute } from '../http/route.ts';
import { uuidParams } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';
import { identityShape, showIdentity } from './identity-shape.ts';

export const listIdentities = defineRoute({
  method: 'get',
  path: '/v1/accounts/{id}/identities',
  action: 'identity.list',
  tag: 'Accounts',
  summary: 'Which subjects of which issuers stand for an account, and which did, by whose word',
  params: uuidParams,
  answers: {
    200: { description: 'Links, present ones first', schema: z.strictObject({ items: z.array(identityShape) }) },
  },
  problems: ['not-found'],
  async handle({ actor, params }, { db }) {
    if (!(await findAccount(db, params.id, actor.agency))) throw new Problem('not-found');
    return { status: 200, body: { items: (await readIdentities(db, { account: params.id })).map(showIdentity) } };
  },
});
