import { z } from 'zod';
import { listPolicyChanges } from '../../db/policy/list-policy-changes.ts';
import { announcePolicyChange } from '../../db/policy/write-policy-change.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import { refusePolicyChange } from '../../domain/policy/refuse-policy-change.ts';
import { defineRoute } from '../http/route.ts';
import { day } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';
import { policyChange, policyValue, showChange } from './policy-shapes.ts';

export const announceChange = defineRoute({
  method: 'post',
  path: '/v1/policy/changes',
  action: 'policy.change',
  tag: 'Policy',
  summary:
    'Change a parameter from a day on, with a reason; cases that are open keep the policy they began under (F22)',
  body: z.strictObject({
    key: z.string().max(100),
    value: policyValue,
    startsOn: day,
    reason: z.string().trim().max(4000),
    expectedVersion: z.int().min(0).meta({ description: '`version` of the parameter as you saw it.' }),
  }),
  answers: { 201: { description: 'The change', schema: policyChange } },
  problems: [
    'unknown-policy-key',
    'invalid-policy-value',
    'wrong-policy-unit',
    'policy-reason-owed',
    'policy-change-in-past',
    'policy-changed-meanwhile',
    'policy-start-taken',
    'policy-change-overlaps',
    'panel-even',
    'quorum-above-panel',
    'panel-minimum-above-panel',
    'tenure-limits-crossed',
    'talent-cut-offs-crossed',
    'weights-do-not-sum',
  ],
  async handle({ actor, body }, { db }) {
    const today = localDate(Date.now(), actor.timeZone).toString();
    const said = { ...body, agency: actor.agency, by: actor.account };
    const refusal = await announcePolicyChange(db, said, (changes) => refusePolicyChange(changes, body, today));
    if (refusal) throw Problem.of(refusal);
    const made = (await listPolicyChanges(db, actor.agency)).findLast(
      ({ key, startsOn, withdrawn }) => key === body.key && startsOn === body.startsOn && !withdrawn,
    );
    return { status: 201, body: showChange(made!) };
  },
});
