import { steerRotation } from '../../contract/rotation.ts';
import type { ReadingActor } from '../../db/reading/read-actor.ts';
import { setBatchState } from '../../db/rotation/write-rotation.ts';
import type { ApiDeps } from '../deps.ts';
import { defineRoute } from '../http/route.ts';
import { uuidParams } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';
import { findBatch } from './find-batch.ts';
import { batchShape, showBatch } from './rotation-shapes.ts';

const common = {
  method: 'post',
  action: 'rotation.commit',
  tag: 'Rotation batches',
  params: uuidParams,
  answers: { 200: { description: 'The batch', schema: batchShape } },
  problems: ['rotation-batch-not-running', 'case-unavailable'],
} as const;

export const pauseBatch = defineRoute({
  ...common,
  path: '/v1/rotation-batches/{id}/pause',
  summary: 'Open no further cases for now; those on their way are opened (F43)',
  handle: ({ actor, params }, deps) => steer(deps, actor, params.id, true),
});

export const resumeBatch = defineRoute({
  ...common,
  path: '/v1/rotation-batches/{id}/resume',
  summary: 'Go on with a batch that was paused (F43)',
  handle: ({ actor, params }, deps) => steer(deps, actor, params.id, false),
});

/** Row and signal together: what the row says the workflow was told. Said again, it is told again. */
async function steer(deps: ApiDeps, { account: by, agency }: ReadingActor, id: string, paused: boolean) {
  const batch = await findBatch(deps.db, id, agency);
  if (batch.state !== 'committing' && batch.state !== 'paused') throw new Problem('rotation-batch-not-running');
  await deps.db.transaction().execute(async (tx) => {
    const change = paused
      ? ({ from: 'committing', to: 'paused', action: 'batch-paused', by } as const)
      : ({ from: 'paused', to: 'committing', action: 'batch-resumed', by } as const);
    await setBatchState(tx, id, change);
    await steerRotation(deps.client, { batch: id, round: batch.rounds, paused, deadlineMs: deps.commandDeadlineMs });
  });
  return { status: 200, body: showBatch(await findBatch(deps.db, id, agency)) };
}
