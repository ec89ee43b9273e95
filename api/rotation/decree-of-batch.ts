import { z } from 'zod';
import { readDraftsOfBatch } from '../../db/rotation/read-drafts-of-batch.ts';
import { jointDecree, joinReadyDrafts, mostInDecree } from '../decree/join-ready-drafts.ts';
import { defineRoute } from '../http/route.ts';
import { day, uuidParams } from '../http/shapes.ts';
import { findBatch } from './find-batch.ts';

export const decreeOfBatch = defineRoute({
  method: 'post',
  path: '/v1/rotation-batches/{id}/decree',
  action: 'decree.draft-joint',
  tag: 'Rotation batches',
  summary: 'Draft one decree with an extract for each of those who are ready; whoever is not gets a later one (F43)',
  params: uuidParams,
  body: z.strictObject({ dated: day }),
  answers: {
    201: {
      description: 'The first case asks for initials and signature; the others wait for them',
      schema: jointDecree.extend({
        notReady: z.int().meta({ description: 'Open cases of the batch whose draft is not asked for yet.' }),
      }),
    },
  },
  problems: ['joint-decree-too-few', 'case-unavailable'],
  async handle({ actor, params, body: { dated } }, deps) {
    const batch = await findBatch(deps.db, params.id, actor.agency);
    const { drafts, notReady } = await readDraftsOfBatch(deps.db, batch.id, mostInDecree);
    const joint = await joinReadyDrafts(deps, actor, { cases: drafts, dated });
    return { status: 201, body: { ...joint, notReady } };
  },
});
