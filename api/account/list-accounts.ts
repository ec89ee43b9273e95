import { z } from 'zod';
import { listAccounts as readAccounts } from '../../db/reading/list-accounts.ts';
import { roles } from '../../domain/rights/role.ts';
import { pageOf } from '../http/page-of.ts';
import { defineRoute } from '../http/route.ts';
import { limit, page, uuid } from '../http/shapes.ts';

const account = z.strictObject({
  id: uuid,
  name: z.string(),
  employeeId: uuid.nullable(),
  roles: z.array(z.enum(roles)),
});

export const listAccounts = defineRoute({
  method: 'get',
  path: '/v1/accounts',
  action: 'account.list',
  tag: 'Accounts',
  summary: 'Active accounts of your agency, for handing tasks over',
  query: z.strictObject({
    role: z.enum(roles).optional(),
    name: z.string().trim().min(2).max(100).optional(),
    after: uuid.optional(),
    limit,
  }),
  answers: { 200: { description: 'A page of accounts', schema: page(account) } },
  async handle({ actor, query }, { db }) {
    const rows = await readAccounts(db, actor.agency, query);
    return {
      status: 200,
      body: pageOf(
        rows,
        query.limit,
        (row) => row.id,
        (row) => row,
      ),
    };
  },
});
