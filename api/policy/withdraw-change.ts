import { z } from 'zod';
import { listPolicyChanges } from '../../db/policy/list-policy-changes.ts';
import { withdrawPolicyChange } from '../../db/policy/write-policy-change.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import { refusePolicyWithdrawal } from '../../domain/policy/refuse-policy-withdrawal.ts';
import { defineRoute } from '../http/route.ts';
import { uuidParams } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';
import { policyChange, showChange } from './policy-shapes.ts';

export const withdrawChange = defineRoute({
  method: 'post',
  path: '/v1/policy/changes/{id}/withdrawal',
  action: 'policy.change',
  tag: 'Policy',
  summary: 'Withdraw a change that has not begun; it stays in the history',
  params: uuidParams,
  body: z.strictObject({ reason: z.string().trim().max(4000) }),
  answers: { 200: { description: 'The withdrawn change', schema: policyChange } },
  problems: [
    'policy-reason-owed',
    'policy-change-begun',
    'policy-change-withdrawn',
    'panel-even',
    'quorum-above-panel',
    'panel-minimum-above-panel',
    'tenure-limits-crossed',
  ],
  async handle({ actor, params, body }, { db }) {
    const said = { agency: actor.agency, id: params.id, reason: body.reason, by: actor.account };
    const today = localDate(Date.now(), actor.timeZone).toString();
    const refusal = await withdrawPolicyChange(db, said, (changes) => {
      const change = changes.find(({ id }) => id === params.id);
      if (!change) throw new Problem('not-found');
      return refusePolicyWithdrawal(changes, change, { reason: body.reason, today });
    });
    if (refusal) throw Problem.of(refusal);
    const change = (await listPolicyChanges(db, actor.agency)).find(({ id }) => id === params.id);
    return { status: 200, body: showChange(change!) };
  },
});
