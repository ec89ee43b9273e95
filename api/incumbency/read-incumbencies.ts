import { z } from 'zod';
import { readIncumbenciesAsOf } from '../../db/placement/read-terms-as-of.ts';
import { noteAccess } from '../../db/privacy/note-access.ts';
import { readEmployee } from '../../db/reading/read-employee.ts';
import { readingRole } from '../../domain/privacy/reading-role.ts';
import { hasRole } from '../../domain/rights/rights.ts';
import { defineRoute } from '../http/route.ts';
import { day, instant, uuid, uuidParams } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';
import { asOfFrom, asOfQuery, showTerm, termShape } from './term-shapes.ts';

export const readIncumbencies = defineRoute({
  method: 'get',
  path: '/v1/employees/{id}/incumbencies',
  action: 'employee.read',
  tag: 'Employees',
  summary: "Which post an employee held on a day, as known on another; your own, or with HR's duty anybody's (F12)",
  params: uuidParams,
  query: asOfQuery,
  answers: {
    200: {
      description: 'The terms that cover the day',
      schema: z.strictObject({ employeeId: uuid, on: day, knownOn: instant, incumbencies: z.array(termShape) }),
    },
  },
  problems: ['known-in-future'],
  async handle({ actor, params, query }, { db }) {
    const own = actor.employee === params.id;
    if (!own && !hasRole('employee.read', actor.roles)) throw new Problem('not-allowed');
    const record = await readEmployee(db, params.id);
    if (record?.agencyId !== actor.agency) throw new Problem('not-found');
    const asOf = asOfFrom(query, actor);
    const role = readingRole('employee.read', actor.roles);
    await noteAccess(db, { account: actor.account, role, kind: 'employee-record', of: { employee: params.id } });
    const terms = await readIncumbenciesAsOf(db, params.id, asOf);
    const { on, knownOn } = asOf;
    return {
      status: 200,
      body: { employeeId: params.id, on, knownOn: knownOn.toISOString(), incumbencies: terms.map(showTerm) },
    };
  },
});
