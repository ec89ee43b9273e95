import { z } from 'zod';
import { localDate } from '../../domain/calendar/office-day.ts';
import { setEffectiveDate } from '../../db/rotation/write-rotation.ts';
import { defineRoute } from '../http/route.ts';
import { day, uuidParams } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';
import { findBatch } from './find-batch.ts';
import { batchShape, showBatch } from './rotation-shapes.ts';

export const dateBatch = defineRoute({
  method: 'put',
  path: '/v1/rotation-batches/{id}/effective-date',
  action: 'rotation.draft',
  tag: 'Rotation batches',
  summary: 'Name the date on which those who take each other’s posts move together, until one of them is decided (F43)',
  params: uuidParams,
  body: z.strictObject({ effectiveDate: day }),
  answers: { 200: { description: 'The batch', schema: batchShape } },
  problems: ['rotation-date-past', 'rotation-date-decided'],
  async handle({ actor, params, body: { effectiveDate: date } }, { db }) {
    const batch = await findBatch(db, params.id, actor.agency);
    if (date < localDate(Date.now(), batch.zone).toString()) throw new Problem('rotation-date-past');
    const set = await db.transaction().execute((tx) => setEffectiveDate(tx, batch.id, { date, by: actor.account }));
    if (!set) throw new Problem('rotation-date-decided');
    return { status: 200, body: showBatch(await findBatch(db, batch.id, actor.agency)) };
  },
});
