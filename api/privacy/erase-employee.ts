import { z } from 'zod';
import { removeErasedFiles } from '../../db/documents/remove-erased-files.ts';
import { eraseEmployee as erase } from '../../db/privacy/erase-employee.ts';
import { readErasureStanding } from '../../db/privacy/read-erasure-standing.ts';
import { readPolicyParameters } from '../../db/policy/read-policy-parameters.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import { policyWith } from '../../domain/policy/policy-profile.ts';
import { refuseErasure } from '../../domain/privacy/refuse-erasure.ts';
import { defineRoute } from '../http/route.ts';
import { uuid, uuidParams } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';

/** Fixed words: an order's number and why, never a description of the person. */
const order = z.strictObject({
  reason: z.string().trim().min(10).max(500),
  reference: z.string().trim().min(3).max(100),
});

export const eraseEmployee = defineRoute({
  method: 'post',
  path: '/v1/employees/{id}/erasure',
  action: 'privacy.erase',
  tag: 'Privacy',
  summary: 'Erase the personal data of a former employee for good; the audit chains of their cases still verify',
  params: uuidParams,
  body: order,
  answers: {
    200: { description: 'Erased', schema: z.strictObject({ employeeId: uuid, cases: z.int() }) },
  },
  problems: ['employee-still-serves', 'employee-has-open-case', 'employee-erased', 'retention-not-over'],
  async handle({ actor, params, body }, { db, documents }) {
    const today = localDate(Date.now(), actor.timeZone).toString();
    const standing = await readErasureStanding(db, params.id, actor.agency, today);
    if (!standing) throw new Problem('not-found');
    const policy = policyWith('standard', await readPolicyParameters(db, actor.agency, 'standard', today));
    const refusal = refuseErasure(standing, today, policy['privacy.retentionYears']);
    if (refusal) throw Problem.of(refusal);
    const cases = await erase(db, { employee: params.id, by: actor.account, ...body });
    if (documents) await removeErasedFiles(db, documents.store, params.id);
    return { status: 200, body: { employeeId: params.id, cases } };
  },
});
