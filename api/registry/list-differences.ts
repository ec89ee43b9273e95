import { z } from 'zod';
import { noteBulkAccess } from '../../db/privacy/note-bulk-access.ts';
import { listDifferences as read } from '../../db/registry/registry-difference.ts';
import { readingRole } from '../../domain/privacy/reading-role.ts';
import { differenceFields, differenceStates } from '../../domain/registry/difference-field.ts';
import { pageOf } from '../http/page-of.ts';
import { defineRoute } from '../http/route.ts';
import { limit, page, uuid } from '../http/shapes.ts';
import { differenceLine, showDifference } from './registry-shapes.ts';

export const listDifferences = defineRoute({
  method: 'get',
  path: '/v1/registry/differences',
  action: 'registry.list-differences',
  tag: 'National registry',
  summary:
    'What the national registry says otherwise than our record, oldest first; nothing is taken over by itself (F71)',
  query: z.strictObject({
    state: z.enum(differenceStates).default('open'),
    field: z.enum(differenceFields).optional(),
    after: uuid.optional(),
    limit,
  }),
  answers: { 200: { description: 'A page of differences', schema: page(differenceLine) } },
  async handle({ actor, query }, { db }) {
    const rows = await read(db, actor.agency, query);
    const body = pageOf(rows, query.limit, ({ id }) => id, showDifference);
    await noteBulkAccess(db, {
      ...{ agency: actor.agency, account: actor.account, kind: 'registry-differences', criteria: [] },
      ...{ role: readingRole('registry.list-differences', actor.roles), shown: body.items.length },
    });
    return { status: 200, body };
  },
});
