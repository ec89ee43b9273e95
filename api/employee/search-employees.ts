import { z } from 'zod';
import { defineRoute } from '../http/route.ts';
import { code, page, uuid } from '../http/shapes.ts';
import { employeeLine } from './employee-shapes.ts';
import { pageOfEmployees } from './page-of-employees.ts';

/** A name or a NIP is personal, so it travels in the body: addresses end up in the logs of every proxy on the way. */
export const searchEmployees = defineRoute({
  method: 'post',
  path: '/v1/employees/search',
  action: 'employee.search',
  tag: 'Employees',
  summary: 'Employees of your agency, by the beginning of the name, by NIP or by unit',
  body: z.strictObject({
    name: z.string().trim().min(2).max(100).optional(),
    nip: z
      .string()
      .regex(/^\d{18}$/)
      .optional(),
    unit: code.optional(),
    after: uuid.optional(),
    limit: z.int().min(1).max(100).default(50),
  }),
  answers: { 200: { description: 'A page of employees', schema: page(employeeLine) } },
  handle: ({ actor, body }, { db }) => pageOfEmployees(db, actor, 'employee-search', body),
});
