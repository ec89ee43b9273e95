import { z } from 'zod';
import { listAccounts } from '../../db/reading/list-accounts.ts';
import { defineRoute } from '../http/route.ts';
import { uuid } from '../http/shapes.ts';

const mostShown = 10;

export const listColleagues = defineRoute({
  method: 'get',
  path: '/v1/delegations/colleagues',
  action: 'delegation.manage',
  tag: 'Delegations',
  summary: 'Colleagues by the beginning of their name, to choose who stands in; names alone',
  query: z.strictObject({ name: z.string().trim().min(3).max(100) }),
  answers: {
    200: {
      description: `At most ${mostShown}, by name`,
      schema: z.strictObject({ items: z.array(z.strictObject({ accountId: uuid, name: z.string() })) }),
    },
  },
  async handle({ actor, query: { name } }, { db }) {
    const rows = await listAccounts(db, actor.agency, { name, limit: mostShown });
    const others = rows.filter(({ id }) => id !== actor.account).slice(0, mostShown);
    return { status: 200, body: { items: others.map((row) => ({ accountId: row.id, name: row.name })) } };
  },
});
