import { z } from 'zod';
import { listAccesses as readAccesses } from '../../db/privacy/list-accesses.ts';
import { noteAccess } from '../../db/privacy/note-access.ts';
import { readEmployee } from '../../db/reading/read-employee.ts';
import { readingRole } from '../../domain/privacy/reading-role.ts';
import { pageOf } from '../http/page-of.ts';
import { defineRoute } from '../http/route.ts';
import { limit, page, uuid, uuidParams } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';
import { accessShape, showAccess } from './access-shape.ts';

export const listAccesses = defineRoute({
  method: 'get',
  path: '/v1/employees/{id}/accesses',
  action: 'privacy.read-accesses',
  tag: 'Privacy',
  summary: "Who looked at an employee's data, newest first",
  params: uuidParams,
  query: z.strictObject({ after: uuid.optional(), limit }),
  answers: { 200: { description: 'A page of accesses', schema: page(accessShape) } },
  async handle({ actor, params, query }, { db }) {
    const record = await readEmployee(db, params.id);
    if (record?.agencyId !== actor.agency) throw new Problem('not-found');
    const role = readingRole('privacy.read-accesses', actor.roles);
    await noteAccess(db, { account: actor.account, role, kind: 'access-record', of: { employee: params.id } });
    const rows = await readAccesses(db, params.id, query);
    return { status: 200, body: pageOf(rows, query.limit, (row) => row.id, showAccess) };
  },
});
