import { z } from 'zod';
import { noteAccess } from '../../db/privacy/note-access.ts';
import { readPolicyParameters } from '../../db/policy/read-policy-parameters.ts';
import { readEmployee } from '../../db/reading/read-employee.ts';
import { readTrainingOfEmployee } from '../../db/training/read-hours.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import { policyWith } from '../../domain/policy/policy-profile.ts';
import { readingRole } from '../../domain/privacy/reading-role.ts';
import { hasRole } from '../../domain/rights/rights.ts';
import { hoursOfYear } from '../../domain/training/hours-of-year.ts';
import { defineRoute } from '../http/route.ts';
import { caseNumber, day, instant, uuid, uuidParams } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';

const line = z.strictObject({
  ...{ caseNumber, item: z.int(), course: z.string(), title: z.string().nullable(), hours: z.int() },
  ...{ status: z.string(), completedOn: day.nullable() },
  carriedAt: instant.nullable().meta({ description: 'The duty for which it is needed began without it.' }),
});

export const readHours = defineRoute({
  method: 'get',
  path: '/v1/employees/{id}/training',
  action: 'training.read-hours',
  tag: 'Training',
  summary:
    'Hours of training (JP) of a year as this record knows them, against those that are owed (PP 11/2017 art 203), and what is unfinished',
  params: uuidParams,
  query: z.strictObject({ year: z.coerce.number().int().min(2000).max(2100).optional() }),
  answers: {
    200: {
      description: 'Training outside of mutations is not counted',
      schema: z.strictObject({
        ...{ employeeId: uuid, year: z.int(), owed: z.int(), completed: z.int(), remaining: z.int() },
        ...{ training: z.array(line), unfinished: z.array(line) },
      }),
    },
  },
  async handle({ actor, params: { id }, query }, { db }) {
    if (actor.employee !== id && !hasRole('training.read-hours', actor.roles)) throw new Problem('not-allowed');
    const record = await readEmployee(db, id);
    if (record?.agencyId !== actor.agency) throw new Problem('not-found');
    const role = readingRole('training.read-hours', actor.roles);
    await noteAccess(db, { account: actor.account, role, kind: 'employee-record', of: { employee: id } });
    const today = localDate(Date.now(), actor.timeZone);
    const year = query.year ?? today.year;
    const asOf = year < today.year ? `${year}-12-31` : today.toString();
    const policy = policyWith('standard', await readPolicyParameters(db, actor.agency, 'standard', asOf));
    const training = await readTrainingOfEmployee(db, id, year);
    const hours = hoursOfYear(training, policy['training.hoursPerYear']);
    return { status: 200, body: { employeeId: id, year, ...hours } };
  },
});
