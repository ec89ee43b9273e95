import { localDate } from '../../domain/calendar/office-day.ts';
import { startRotation } from '../../contract/rotation.ts';
import type { ReadingActor } from '../../db/reading/read-actor.ts';
import type { RotationBatchRow } from '../../db/rotation/rotation-batch.ts';
import { beginRound } from '../../db/rotation/write-rotation.ts';
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
  answers: { 202: { description: 'Cases are being opened', schema: batchShape } },
} as const;

export const commitBatch = defineRoute({
  ...common,
  path: '/v1/rotation-batches/{id}/commit',
  summary: 'Open a case for every line that still meets the rules; said again it changes nothing (F43)',
  problems: [
    'rotation-batch-not-simulated',
    'rotation-batch-infeasible',
    'rotation-date-owed',
    'rotation-date-past',
    'case-unavailable',
  ],
  async handle({ actor, params }, deps) {
    const batch = await findBatch(deps.db, params.id, actor.agency);
    if (batch.simulation === null) throw new Problem('rotation-batch-not-simulated');
    if (batch.state === 'draft') refuseCommit(batch);
    if (batch.state === 'draft') await begin(deps, actor, batch, 'draft');
    return { status: 202, body: showBatch(await findBatch(deps.db, batch.id, actor.agency)) };
  },
});

export const retryBatch = defineRoute({
  ...common,
  path: '/v1/rotation-batches/{id}/retry',
  summary: 'Try the lines again that were refused or wait for others; those with a case are left alone (F43)',
  problems: ['rotation-batch-not-running', 'rotation-batch-nothing-to-retry', 'case-unavailable'],
  async handle({ actor, params }, deps) {
    const batch = await findBatch(deps.db, params.id, actor.agency);
    if (batch.state !== 'committed') throw new Problem('rotation-batch-not-running');
    if (batch.counts.refused + batch.counts.waiting === 0) throw new Problem('rotation-batch-nothing-to-retry');
    await begin(deps, actor, batch, 'committed');
    return { status: 202, body: showBatch(await findBatch(deps.db, batch.id, actor.agency)) };
  },
});

/** A batch in which nobody could go is no batch; whoever takes another's post needs one date for all (F43). */
function refuseCommit({ simulation, effectiveDate, zone }: RotationBatchRow): void {
  if (simulation!.ready === 0) throw new Problem('rotation-batch-infeasible');
  const hangsTogether = simulation!.rings.some(({ kind, lines }) => kind === 'cycle' || lines.length > 1);
  if (hangsTogether && effectiveDate === null) throw new Problem('rotation-date-owed');
  if (effectiveDate !== null && effectiveDate < localDate(Date.now(), zone).toString())
    throw new Problem('rotation-date-past');
}

/** The round and its workflow together: a start that fails undoes the round. */
async function begin(
  { db, client, taskQueue, commandDeadlineMs: deadlineMs }: ApiDeps,
  { account, roles }: ReadingActor,
  { id }: RotationBatchRow,
  from: 'draft' | 'committed',
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const round = await beginRound(tx, id, { from, by: account });
    if (round === undefined) return;
    await startRotation(client, taskQueue, { batch: id, round, by: { account, roles }, deadlineMs });
  });
}
