import { simulateBatch as simulate } from '../../activities/case-preview/simulate-batch.ts';
import { keepSimulation } from '../../db/rotation/write-rotation.ts';
import { defineRoute } from '../http/route.ts';
import { uuidParams } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';
import { findBatch } from './find-batch.ts';
import { noteBatchAccess } from './note-batch-access.ts';
import { batchShape, showBatch } from './rotation-shapes.ts';

export const simulateBatch = defineRoute({
  method: 'post',
  path: '/v1/rotation-batches/{id}/simulation',
  action: 'rotation.draft',
  tag: 'Rotation batches',
  summary:
    'What the draft would bring about: the rules for each line, cycles and chains, balance of the units, cost (F43, F53)',
  params: uuidParams,
  answers: { 200: { description: 'The batch with its simulation', schema: batchShape } },
  problems: ['rotation-batch-committed'],
  async handle({ actor, params }, { db }) {
    const batch = await findBatch(db, params.id, actor.agency);
    if (batch.state !== 'draft') throw new Problem('rotation-batch-committed');
    const simulated = await simulate(db, batch, new Date());
    await db.transaction().execute(async (tx) => {
      await keepSimulation(tx, batch.id, { ...simulated, by: actor.account });
      await noteBatchAccess(tx, actor, 'rotation.draft', simulated.simulation.lines);
    });
    return { status: 200, body: showBatch(await findBatch(db, batch.id, actor.agency)) };
  },
});
