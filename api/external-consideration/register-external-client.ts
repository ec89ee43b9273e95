import { z } from 'zod';
import { addExternalClient } from '../../db/external-consideration/add-external-client.ts';
import { listExternalClients } from '../../db/external-consideration/list-external-clients.ts';
import { considerationKinds } from '../../domain/external-consideration/consideration-kind.ts';
import { defineRoute } from '../http/route.ts';
import { Problem } from '../problem/problem.ts';
import { externalClientsShape } from './external-clients.ts';

export const registerExternalClient = defineRoute({
  method: 'post',
  path: '/v1/external-clients',
  action: 'external-client.manage',
  tag: 'External considerations',
  summary: 'Let the account of an authority outside answer a kind of consideration; once more changes nothing',
  body: z.strictObject({ kind: z.enum(considerationKinds), accountId: z.uuid() }),
  answers: { 200: { description: 'Who answers what now', schema: externalClientsShape } },
  problems: ['unknown-account'],
  async handle({ actor, body }, { db }) {
    const added = await addExternalClient(db, { agency: actor.agency, kind: body.kind, account: body.accountId });
    if (!added) throw new Problem('unknown-account');
    return { status: 200, body: { items: await listExternalClients(db, actor.agency) } };
  },
});
