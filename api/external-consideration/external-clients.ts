import { z } from 'zod';
import { listExternalClients } from '../../db/external-consideration/list-external-clients.ts';
import { considerationKinds } from '../../domain/external-consideration/consideration-kind.ts';
import { defineRoute } from '../http/route.ts';
import { uuid } from '../http/shapes.ts';

export const externalClientsShape = z.strictObject({
  items: z.array(z.strictObject({ kind: z.enum(considerationKinds), accountId: uuid, name: z.string() })),
});

export const externalClients = defineRoute({
  method: 'get',
  path: '/v1/external-clients',
  action: 'external-client.manage',
  tag: 'External considerations',
  summary: 'Which client answers which consideration in its own name; the others HR enters',
  answers: { 200: { description: 'By kind', schema: externalClientsShape } },
  async handle({ actor }, { db }) {
    return { status: 200, body: { items: await listExternalClients(db, actor.agency) } };
  },
});
