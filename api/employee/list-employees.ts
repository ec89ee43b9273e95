import { z } from 'zod';
import { listEmployees as readEmployees } from '../../db/reading/list-employees.ts';
import { pageOf } from '../http/page-of.ts';
import { defineRoute } from '../http/route.ts';
import { code, limit, page, uuid } from '../http/shapes.ts';
import { employeeLine } from './employee-shapes.ts';

export const listEmployees = defineRoute({
  method: 'get',
  path: '/v1/employees',
  action: 'employee.search',
  tag: 'Employees',
  summary: 'Employees of your agency, by the beginning of the name, NIP or unit',
  query: z.strictObject({
    name: z.string().trim().min(2).max(100).optional(),
    nip: z
      .string()
      .regex(/^\d{18}$/)
      .optional(),
    unit: code.optional(),
    after: uuid.optional(),
    limit,
  }),
  answers: { 200: { description: 'A page of employees', schema: page(employeeLine) } },
  async handle({ actor, query }, { db }) {
    const rows = await readEmployees(db, actor.agency, query);
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
