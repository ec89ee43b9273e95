import { z } from 'zod';
import { readObjection } from '../../db/objection/read-objection.ts';
import { objectionRefusal } from '../../domain/objection/objection-refusals.ts';
import { defineRoute } from '../http/route.ts';
import { caseParams } from '../http/shapes.ts';
import { findReadableCase } from '../mutation-case/find-readable-case.ts';
import { Problem } from '../problem/problem.ts';
import { objectionShape } from './objection-shape.ts';
import { runObjectionCommand } from './run-objection-command.ts';

export const withdrawObjection = defineRoute({
  method: 'post',
  path: '/v1/cases/{caseNumber}/objection/withdrawal',
  action: 'objection.withdraw',
  tag: 'Objections',
  summary: 'Withdraw your objection before it is decided; it cannot be filed again',
  params: caseParams,
  body: z.strictObject({ reason: z.string().trim().min(3).max(4000).optional() }),
  answers: { 200: { description: 'The objection is withdrawn', schema: objectionShape } },
  problems: ['objection-not-pending', 'objection-own-only', 'case-unavailable'],
  async handle({ actor, params: { caseNumber }, body }, deps) {
    const { view } = await findReadableCase(deps.db, actor, caseNumber, 'objection.withdraw');
    if (view !== 'employee') throw Problem.of(objectionRefusal('objection-own-only'));
    const { objection } = await readObjection(deps.db, caseNumber);
    if (objection?.state !== 'pending' && objection?.state !== 'withdrawn')
      throw Problem.of(objectionRefusal('objection-not-pending'));
    return runObjectionCommand(deps, {
      ...{ kind: 'withdraw-objection', caseNumber, actor, view, body, taken: 'objection-not-pending', status: 200 },
    });
  },
});
