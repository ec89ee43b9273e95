import { z } from 'zod';
import { mayHold } from '../../domain/task/may-complete.ts';
import { defineRoute } from '../http/route.ts';
import { caseParams } from '../http/shapes.ts';
import { findReadableCase } from '../mutation-case/find-readable-case.ts';
import { Problem } from '../problem/problem.ts';
import { objectionShape } from './objection-shape.ts';
import { runObjectionCommand } from './run-objection-command.ts';

export const extendObjection = defineRoute({
  method: 'post',
  path: '/v1/cases/{caseNumber}/objection/extension',
  action: 'objection.extend',
  tag: 'Objections',
  summary: 'Take more time to decide, once, before the period is over and where the policy names a ground',
  params: caseParams,
  body: z.strictObject({ days: z.int().min(1).max(90), reason: z.string().trim().min(20).max(4000) }),
  answers: { 200: { description: 'The period is longer', schema: objectionShape } },
  problems: [
    'objection-not-pending',
    'objection-extension-unlawful',
    'objection-already-extended',
    'objection-overdue',
    'self-dealing',
    'case-unavailable',
  ],
  async handle({ actor, params: { caseNumber }, body }, deps) {
    const { view, standing } = await findReadableCase(deps.db, actor, caseNumber, 'objection.extend');
    const refusal = mayHold({ barred: [standing.employee_account_id] }, actor.account);
    if (refusal) throw Problem.of(refusal);
    return runObjectionCommand(deps, {
      ...{ kind: 'extend-objection', caseNumber, actor, view, body, answer: { days: body.days } },
      ...{ taken: 'objection-already-extended', status: 200 },
    });
  },
});
