import { z } from 'zod';
import { listAccesses } from '../../db/privacy/list-accesses.ts';
import { pageOf } from '../http/page-of.ts';
import { defineRoute } from '../http/route.ts';
import { limit, page, uuid } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';
import { accessShape, showAccess } from './access-shape.ts';

export const listOwnAccesses = defineRoute({
  method: 'get',
  path: '/v1/me/accesses',
  action: 'privacy.read-own-accesses',
  tag: 'Privacy',
  summary: 'Who looked at your data, newest first (UU 27/2022)',
  query: z.strictObject({ after: uuid.optional(), limit }),
  answers: { 200: { description: 'A page of accesses', schema: page(accessShape) } },
  async handle({ actor, query }, { db }) {
    if (actor.employee === undefined) throw new Problem('not-allowed');
    const rows = await listAccesses(db, actor.employee, query);
    return { status: 200, body: pageOf(rows, query.limit, (row) => row.id, showAccess) };
  },
});
