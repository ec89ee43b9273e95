import { z } from 'zod';
import { defineRoute } from '../http/route.ts';
import { uuidParams } from '../http/shapes.ts';
import { freezeSaying, freezeShape } from './freeze-shapes.ts';
import { saveFreeze } from './save-freeze.ts';

export const correctFreeze = defineRoute({
  method: 'post',
  path: '/v1/freezes/{id}/correction',
  action: 'freeze.manage',
  tag: 'Political freezes',
  summary: 'Correct the days of a freeze, or note the approval of Mendagri; cases that wait read the rules again',
  params: uuidParams,
  body: z.strictObject(freezeSaying),
  answers: { 200: { description: 'The freeze as it stands now', schema: freezeShape } },
  problems: ['freeze-overlaps', 'freeze-ends-before-start', 'service-unavailable'],
  async handle({ actor, params, body }, deps) {
    const freeze = await saveFreeze(deps, { id: params.id }, { ...body, agency: actor.agency, by: actor.account });
    return { status: 200, body: freeze };
  },
});
