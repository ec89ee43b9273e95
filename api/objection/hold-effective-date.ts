import { z } from 'zod';
import { mayHold } from '../../domain/task/may-complete.ts';
import { defineRoute } from '../http/route.ts';
import { caseParams } from '../http/shapes.ts';
import { findReadableCase } from '../mutation-case/find-readable-case.ts';
import { Problem } from '../problem/problem.ts';
import { objectionShape } from './objection-shape.ts';
import { runObjectionCommand } from './run-objection-command.ts';

export const holdEffectiveDate = defineRoute({
  method: 'post',
  path: '/v1/cases/{caseNumber}/objection/hold',
  action: 'objection.hold',
  tag: 'Objections',
  summary: 'Hold the effective date until the objection is decided',
  params: caseParams,
  body: z.strictObject({ reason: z.string().trim().min(20).max(4000) }),
  answers: { 200: { description: 'The move waits', schema: objectionShape } },
  problems: [
    'objection-not-pending',
    'effective-date-already-held',
    'placement-begun',
    'self-dealing',
    'case-closed',
    'case-unavailable',
  ],
  async handle({ actor, params: { caseNumber }, body }, deps) {
    const { view, standing } = await findReadableCase(deps.db, actor, caseNumber, 'objection.hold');
    const refusal = mayHold({ barred: [standing.employee_account_id] }, actor.account);
    if (refusal) throw Problem.of(refusal);
    return runObjectionCommand(deps, {
      ...{ kind: 'hold-effective-date', caseNumber, actor, view, body },
      ...{ taken: 'effective-date-already-held', status: 200 },
    });
  },
});
