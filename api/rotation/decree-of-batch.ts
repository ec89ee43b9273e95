import { z } from 'zod';
import { localDate } from '../../domain/calendar/office-day.ts';
import { readDraftsOfBatch } from '../../db/rotation/read-drafts-of-batch.ts';
import { findReadyDrafts } from '../decree/find-ready-drafts.ts';
import { joinDrafts } from '../decree/join-drafts.ts';
import { defineRoute } from '../http/route.ts';
import { caseNumber, day, uuid, uuidParams } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';
import { findBatch } from './find-batch.ts';

/** As many as one joint decree takes. */
const most = 300;

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
      schema: z.strictObject({
        id: uuid,
        leadCase: caseNumber,
        joined: z.array(caseNumber),
        leftOut: z.array(z.strictObject({ caseNumber, code: z.string() })),
        notReady: z.int().meta({ description: 'Open cases of the batch whose draft is not asked for yet.' }),
      }),
    },
  },
  problems: ['joint-decree-too-few', 'case-unavailable'],
  async handle({ actor, params, body: { dated } }, deps) {
    const batch = await findBatch(deps.db, params.id, actor.agency);
    const { drafts, notReady } = await readDraftsOfBatch(deps.db, batch.id, most);
    const today = localDate(Date.now(), actor.timeZone).toString();
    const { ready, leftOut } = await findReadyDrafts(deps.db, actor, { cases: drafts, today });
    if (ready.length < 2) throw new Problem('joint-decree-too-few');
    const joint = await joinDrafts(deps, actor, { ready, dated });
    return { status: 201, body: { ...joint, leftOut: [...leftOut, ...joint.leftOut], notReady } };
  },
});
