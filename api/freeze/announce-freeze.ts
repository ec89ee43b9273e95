import { z } from 'zod';
import { defineRoute } from '../http/route.ts';
import { freezeKinds, freezeSaying, freezeShape } from './freeze-shapes.ts';
import { saveFreeze } from './save-freeze.ts';

export const announceFreeze = defineRoute({
  method: 'post',
  path: '/v1/freezes',
  action: 'freeze.manage',
  tag: 'Political freezes',
  summary: 'Announce a time in which officials are not replaced: election, new head of region, acting head (R23)',
  body: z.strictObject({ kind: z.enum(freezeKinds), ...freezeSaying }),
  answers: { 201: { description: 'The freeze', schema: freezeShape } },
  problems: ['freeze-overlaps', 'freeze-ends-before-start', 'service-unavailable'],
  async handle({ actor, body: { kind, ...saying } }, deps) {
    const freeze = await saveFreeze(deps, { kind }, { ...saying, agency: actor.agency, by: actor.account });
    return { status: 201, body: freeze };
  },
});
