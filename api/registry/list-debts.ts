import { z } from 'zod';
import { listDebts as read } from '../../db/registry/registry-debt.ts';
import { pageOf } from '../http/page-of.ts';
import { defineRoute } from '../http/route.ts';
import { limit, page, uuid } from '../http/shapes.ts';
import { debtLine, showDebt } from './registry-shapes.ts';

export const listDebts = defineRoute({
  method: 'get',
  path: '/v1/registry/debts',
  action: 'registry.read',
  tag: 'National registry',
  summary:
    'What the national registry is owed or was told of placements, newest first, and what keeps it from arriving (F71)',
  query: z.strictObject({
    state: z.enum(['owed', 'confirmed', 'by-hand']).optional(),
    after: uuid.optional(),
    limit,
  }),
  answers: { 200: { description: 'A page of write-backs', schema: page(debtLine) } },
  async handle({ actor, query }, { db }) {
    const rows = await read(db, actor.agency, query);
    return { status: 200, body: pageOf(rows, query.limit, ({ id }) => id, showDebt) };
  },
});
