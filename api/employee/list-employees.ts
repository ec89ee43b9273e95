import { z } from 'zod';
import { defineRoute } from '../http/route.ts';
import { code, limit, page, uuid } from '../http/shapes.ts';
import { employeeLine } from './employee-shapes.ts';
import { pageOfEmployees } from './page-of-employees.ts';

export const listEmployees = defineRoute({
  method: 'get',
  path: '/v1/employees',
  action: 'employee.search',
  tag: 'Employees',
  summary: 'Employees of your agency, all or of a unit; by name or NIP: POST /v1/employees/search',
  query: z.strictObject({
    unit: code.optional(),
    after: uuid.optional(),
    limit,
  }),
  answers: { 200: { description: 'A page of employees', schema: page(employeeLine) } },
  handle: ({ actor, query }, { db }) => pageOfEmployees(db, actor, 'employee-list', query),
});
