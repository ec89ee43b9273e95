import { defineRoute } from '../http/route.ts';
import { caseParams } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';
import { findReadableCase } from './find-readable-case.ts';
import { recallBody, recallCase, recalledCase } from './recall-case.ts';

export const withdrawCase = defineRoute({
  method: 'post',
  path: '/v1/cases/{caseNumber}/withdrawal',
  action: 'case.withdraw',
  tag: 'Cases',
  summary: 'Withdraw a case before it is decided',
  params: caseParams,
  body: recallBody,
  answers: { 200: { description: 'The case is withdrawn', schema: recalledCase } },
  problems: ['case-closed', 'case-decided', 'case-already-recalled', 'case-unavailable'],
  async handle({ actor, params, body }, deps) {
    const { standing, view } = await findReadableCase(deps.db, actor, params.caseNumber, 'case.withdraw');
    // The employee takes back their own request, not the agency's proposal.
    if (view === 'employee' && standing.initiator !== 'own-request') throw new Problem('not-allowed');
    return recallCase(deps, { as: 'withdrawn', actor, standing, body });
  },
});
