import { z } from 'zod';
import { defineRoute } from '../http/route.ts';
import { caseNumber, day } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';
import { jointDecree, joinReadyDrafts, mostInDecree } from './join-ready-drafts.ts';

export const draftJointDecree = defineRoute({
  method: 'post',
  path: '/v1/decrees',
  action: 'decree.draft-joint',
  tag: 'Decrees',
  summary:
    'Draft one decree for several cases whose drafts wait: one number, one signature, an extract for each person. What is not ready is left out and gets a later one',
  body: z.strictObject({
    dated: day,
    cases: z.array(caseNumber).min(2).max(mostInDecree),
  }),
  answers: {
    201: {
      description: 'The first case asks for initials and signature; the others wait for them',
      schema: jointDecree,
    },
  },
  problems: ['joint-decree-too-few', 'joint-decree-repeats', 'case-unavailable'],
  async handle({ actor, body: { dated, cases } }, deps) {
    if (new Set(cases).size < cases.length) throw new Problem('joint-decree-repeats');
    return { status: 201, body: await joinReadyDrafts(deps, actor, { cases, dated }) };
  },
});
