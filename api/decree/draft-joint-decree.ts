import { z } from 'zod';
import { localDate } from '../../domain/calendar/office-day.ts';
import { defineRoute } from '../http/route.ts';
import { caseNumber, day, uuid } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';
import { findReadyDrafts } from './find-ready-drafts.ts';
import { joinDrafts } from './join-drafts.ts';

const most = 300;

export const draftJointDecree = defineRoute({
  method: 'post',
  path: '/v1/decrees',
  action: 'decree.draft-joint',
  tag: 'Decrees',
  summary:
    'Draft one decree for several cases whose drafts wait: one number, one signature, an extract for each person. What is not ready is left out and gets a later one',
  body: z.strictObject({
    dated: day,
    cases: z.array(caseNumber).min(2).max(most),
  }),
  answers: {
    201: {
      description: 'The first case asks for initials and signature; the others wait for them',
      schema: z.strictObject({
        id: uuid,
        leadCase: caseNumber,
        joined: z.array(caseNumber),
        leftOut: z.array(z.strictObject({ caseNumber, code: z.string() })),
      }),
    },
  },
  problems: ['joint-decree-too-few', 'joint-decree-repeats', 'case-unavailable'],
  async handle({ actor, body: { dated, cases } }, deps) {
    if (new Set(cases).size < cases.length) throw new Problem('joint-decree-repeats');
    const today = localDate(Date.now(), actor.timeZone).toString();
    const { ready, leftOut } = await findReadyDrafts(deps.db, actor, { cases, today });
    if (ready.length < 2) throw new Problem('joint-decree-too-few');
    const joint = await joinDrafts(deps, actor, { ready, dated });
    return { status: 201, body: { ...joint, leftOut: [...leftOut, ...joint.leftOut] } };
  },
});
