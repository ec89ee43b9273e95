import { noteAccess } from '../../db/privacy/note-access.ts';
import { readDiscipline, readEmployee as readRecord } from '../../db/reading/read-employee.ts';
import { readingRole } from '../../domain/privacy/reading-role.ts';
import { maySee } from '../../domain/privacy/visible-fields.ts';
import { hasRole } from '../../domain/rights/rights.ts';
import { defineRoute } from '../http/route.ts';
import { uuidParams } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';
import { employeeShape } from './employee-shapes.ts';

export const readEmployee = defineRoute({
  method: 'get',
  path: '/v1/employees/{id}',
  action: 'employee.read',
  tag: 'Employees',
  summary: "An employee's record; your own, or with HR's duty anybody's",
  params: uuidParams,
  answers: { 200: { description: 'The record', schema: employeeShape } },
  async handle({ actor, params }, { db }) {
    const own = actor.employee === params.id;
    if (!own && !hasRole('employee.read', actor.roles)) throw new Problem('not-allowed');
    const record = await readRecord(db, params.id);
    if (record?.agencyId !== actor.agency) throw new Problem('not-found');
    const { agencyId: _agencyId, ...shown } = record;
    const role = readingRole('employee.read', actor.roles);
    await noteAccess(db, { account: actor.account, role, kind: 'employee-record', of: { employee: params.id } });
    const weighs = maySee('discipline', own ? ['concerned'] : actor.roles);
    return {
      status: 200,
      body: weighs ? { ...shown, discipline: await readDiscipline(db, params.id) } : shown,
    };
  },
});
