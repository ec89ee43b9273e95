import { z } from 'zod';
import { readRotationAudit } from '../../db/rotation/read-rotation-audit.ts';
import { rotationActions } from '../../domain/rotation/rotation-event.ts';
import { defineRoute } from '../http/route.ts';
import { instant, uuidParams } from '../http/shapes.ts';
import { findBatch } from './find-batch.ts';

const entry = z.strictObject({
  seq: z.int(),
  at: instant,
  actor: z.string(),
  action: z.enum(rotationActions),
  detail: z.looseObject({}).optional(),
});

export const readBatchAudit = defineRoute({
  method: 'get',
  path: '/v1/rotation-batches/{id}/audit',
  action: 'case.verify-audit',
  tag: 'Rotation batches',
  summary: 'What was done with a batch and by whom, and whether the chain of these events holds',
  params: uuidParams,
  answers: {
    200: {
      description: 'The events in their order',
      schema: z.strictObject({
        chain: z.enum(['ok', 'broken']),
        firstBrokenSeq: z.int().nullable(),
        headAgrees: z.boolean(),
        entries: z.array(entry),
      }),
    },
  },
  async handle({ actor, params }, { db }) {
    const batch = await findBatch(db, params.id, actor.agency);
    const audit = await readRotationAudit(db, batch.id);
    const holds = audit.firstBrokenSeq === null && audit.headAgrees;
    return { status: 200, body: { chain: holds ? 'ok' : 'broken', ...audit } };
  },
});
