import { mayHold } from '../../domain/task/may-complete.ts';
import { defineRoute } from '../http/route.ts';
import { caseParams } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';
import { findReadableCase } from './find-readable-case.ts';
import { recallBody, recallCase, recalledCase } from './recall-case.ts';

export const rescindCase = defineRoute({
  method: 'post',
  path: '/v1/cases/{caseNumber}/rescission',
  action: 'case.rescind',
  tag: 'Cases',
  summary: 'Rescind the decision of a case',
  params: caseParams,
  body: recallBody,
  answers: { 200: { description: 'The decision is rescinded', schema: recalledCase } },
  problems: ['case-closed', 'case-undecided', 'case-already-recalled', 'self-dealing', 'case-unavailable'],
  async handle({ actor, params, body }, deps) {
    const { standing } = await findReadableCase(deps.db, actor, params.caseNumber, 'case.rescind');
    const refusal = mayHold({ barred: [standing.employee_account_id] }, actor.account);
    if (refusal) throw Problem.of(refusal);
    return recallCase(deps, { as: 'rescinded', actor, standing, body });
  },
});
