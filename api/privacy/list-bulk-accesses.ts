import { z } from 'zod';
import { listBulkAccesses as readBulkAccesses } from '../../db/privacy/list-bulk-accesses.ts';
import { bulkAccessKindNames, bulkAccessKinds, bulkCriteria } from '../../domain/privacy/bulk-access-kind.ts';
import { roleNames } from '../../domain/rights/role-names.ts';
import { roles } from '../../domain/rights/role.ts';
import { pageOf } from '../http/page-of.ts';
import { defineRoute } from '../http/route.ts';
import { instant, limit, page, uuid } from '../http/shapes.ts';

const bulkAccess = z.strictObject({
  id: uuid,
  at: instant,
  reader: z.string(),
  role: z.enum(roles),
  roleName: z.string(),
  kind: z.enum(bulkAccessKinds),
  kindName: z.string(),
  criteria: z.array(z.enum(bulkCriteria)).meta({ description: 'By what it was narrowed down; never what was typed.' }),
  shown: z.int().meta({ description: 'People of the page, or cases of the export.' }),
});

export const listBulkAccesses = defineRoute({
  method: 'get',
  path: '/v1/accesses',
  action: 'privacy.list-bulk-accesses',
  tag: 'Privacy',
  summary: 'Who searched or listed employees of your agency or exported its record, newest first',
  query: z.strictObject({ after: uuid.optional(), limit }),
  answers: { 200: { description: 'A page of accesses', schema: page(bulkAccess) } },
  async handle({ actor, query }, { db }) {
    const rows = await readBulkAccesses(db, actor.agency, query);
    const show = (row: (typeof rows)[number]): object => ({
      ...row,
      roleName: roleNames[row.role],
      kindName: bulkAccessKindNames[row.kind],
    });
    return { status: 200, body: pageOf(rows, query.limit, (row) => row.id, show) };
  },
});
