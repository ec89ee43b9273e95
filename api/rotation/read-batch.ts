import { z } from 'zod';
import { listRotationMoves } from '../../db/rotation/rotation-batch.ts';
import { defineRoute } from '../http/route.ts';
import { uuidParams } from '../http/shapes.ts';
import { findBatch } from './find-batch.ts';
import { noteBatchAccess } from './note-batch-access.ts';
import { batchShape, moveShape, showBatch, showMove } from './rotation-shapes.ts';

export const readBatch = defineRoute({
  method: 'get',
  path: '/v1/rotation-batches/{id}',
  action: 'rotation.read',
  tag: 'Rotation batches',
  summary: 'How far a batch is, and what its simulation said (F43)',
  params: uuidParams,
  answers: { 200: { description: 'The batch', schema: batchShape } },
  async handle({ actor, params }, { db }) {
    return { status: 200, body: showBatch(await findBatch(db, params.id, actor.agency)) };
  },
});

export const listBatchMoves = defineRoute({
  method: 'get',
  path: '/v1/rotation-batches/{id}/moves',
  action: 'rotation.read',
  tag: 'Rotation batches',
  summary: 'The lines of a batch: what the rules say of each, its case and what became of it, or why it has none (F43)',
  params: uuidParams,
  query: z.strictObject({
    after: z.coerce.number().int().min(0).max(100_000).default(0),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  }),
  answers: { 200: { description: 'In their order', schema: z.strictObject({ items: z.array(moveShape) }) } },
  async handle({ actor, params, query }, { db }) {
    const batch = await findBatch(db, params.id, actor.agency);
    const moves = await listRotationMoves(db, batch.id, query);
    await noteBatchAccess(db, actor, 'rotation.read', moves.length);
    return { status: 200, body: { items: moves.map(showMove) } };
  },
});
