import { findEmployeeImport } from '../../db/employee-import/employee-import-row.ts';
import { defineRoute } from '../http/route.ts';
import { uuidParams } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';
import { importShape, showImport } from './import-shapes.ts';

export const readImport = defineRoute({
  method: 'get',
  path: '/v1/imports/{id}',
  action: 'import.run',
  tag: 'Import',
  summary: 'How far an import is, what it changed, and what is wrong with the file by row and column',
  params: uuidParams,
  answers: { 200: { description: 'The import', schema: importShape } },
  problems: ['not-found'],
  async handle({ actor, params }, { db }) {
    const row = await findEmployeeImport(db, { id: params.id });
    if (row?.agency !== actor.agency) throw new Problem('not-found');
    return { status: 200, body: showImport(row) };
  },
});
