import { z } from 'zod';
import { listRotationBatches } from '../../db/rotation/rotation-batch.ts';
import { pageOf } from '../http/page-of.ts';
import { defineRoute } from '../http/route.ts';
import { limit, page, uuid } from '../http/shapes.ts';
import { batchShape, showBatch } from './rotation-shapes.ts';

export const listBatches = defineRoute({
  method: 'get',
  path: '/v1/rotation-batches',
  action: 'rotation.read',
  tag: 'Rotation batches',
  summary: 'Rotation batches of the agency, each with what became of its lines (F43)',
  query: z.strictObject({ after: uuid.optional(), limit }),
  answers: { 200: { description: 'Newest first', schema: page(batchShape) } },
  async handle({ actor, query }, { db }) {
    const rows = await listRotationBatches(db, actor.agency, { ...query, limit: query.limit + 1 });
    return { status: 200, body: pageOf(rows, query.limit, (row) => row.id, showBatch) };
  },
});
