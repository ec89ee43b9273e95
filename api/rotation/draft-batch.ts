import { z } from 'zod';
import { findAssignmentPlan } from '../../db/assignment-plan/assignment-plan-row.ts';
import type { Database } from '../../db/open-database.ts';
import type { ReadingActor } from '../../db/reading/read-actor.ts';
import { readDraftLines } from '../../db/rotation/read-draft-lines.ts';
import { findRotationBatch, type RotationBatchRow } from '../../db/rotation/rotation-batch.ts';
import { insertRotationBatch } from '../../db/rotation/write-rotation.ts';
import { batchFaults } from '../../domain/rotation/batch-faults.ts';
import { defineRoute } from '../http/route.ts';
import { code, uuid } from '../http/shapes.ts';
import { idempotencyKey } from '../mutation-case/open-case-shapes.ts';
import { Problem } from '../problem/problem.ts';
import { readBatchFile } from './read-batch-file.ts';
import { batchShape, showBatch } from './rotation-shapes.ts';

const common = {
  reason: z.string().trim().min(20).max(4000),
  policyProfile: z.enum(['standard', 'demonstration']).default('standard'),
};
const mostLines = 5000;
const body = z.union([
  z.strictObject({
    ...common,
    moves: z
      .array(z.strictObject({ employeeId: uuid, targetPostId: code }))
      .min(1)
      .max(mostLines),
  }),
  z.strictObject({
    ...common,
    file: z.string().min(1).max(240_000).meta({ description: 'CSV with the columns nip and post_id.' }),
  }),
  z.strictObject({ ...common, planId: uuid.meta({ description: 'An assignment plan that is solved.' }) }),
]);
type Said = z.output<typeof body>;
type Line = { employee: string; post: string };

export const draftBatch = defineRoute({
  method: 'post',
  path: '/v1/rotation-batches',
  action: 'rotation.draft',
  tag: 'Rotation batches',
  summary:
    'Draft a batch of moves by hand, by file or from an assignment plan; every faulty line is told, and then none is kept (F43)',
  headers: idempotencyKey,
  body,
  answers: { 201: { description: 'The draft', schema: batchShape } },
  problems: [
    'rotation-batch-faulty',
    'rotation-file-unreadable',
    'plan-not-solved',
    'plan-without-moves',
    'policy-profile-not-allowed',
    'idempotency-key-reused',
  ],
  async handle({ actor, body: said, headers }, { db, allowDemonstrationPolicy }) {
    if (said.policyProfile === 'demonstration' && !allowDemonstrationPolicy)
      throw new Problem('policy-profile-not-allowed');
    const dedupeKey = `rotation:${actor.account}:${headers['idempotency-key']}`;
    const row = (await findRotationBatch(db, { dedupeKey })) ?? (await draft(db, actor, said, dedupeKey));
    if (row.reason !== said.reason || row.policyProfile !== said.policyProfile)
      throw new Problem('idempotency-key-reused');
    return { status: 201, headers: { Location: `/v1/rotation-batches/${row.id}` }, body: showBatch(row) };
  },
});

async function draft(
  db: Database,
  { account, agency, roles }: ReadingActor,
  said: Said,
  dedupeKey: string,
): Promise<RotationBatchRow> {
  const given = await linesOf(db, agency, said);
  const lines = await readDraftLines(db, agency, given);
  const faults = batchFaults(lines);
  if (faults.length > 0)
    throw new Problem('rotation-batch-faulty', {
      // As many as a person can work through; the rest is told once these are corrected.
      errors: faults.slice(0, 200).map(({ index, column, code: rule, message }) => {
        const line = 'file' in said ? `file:${index + 2}` : `moves[${index}]`;
        return { field: `${line}.${column}`, rule, message };
      }),
    });
  const { reason, policyProfile } = said;
  const id = await db.transaction().execute((tx) =>
    insertRotationBatch(tx, {
      ...{ agency, dedupeKey, reason, policyProfile, createdBy: account, roles },
      origin: 'file' in said ? 'file' : 'planId' in said ? 'plan' : 'hand',
      planId: 'planId' in said ? said.planId : null,
      lines: lines.map(({ employeeId, postId }) => ({ employeeId: employeeId!, postId: postId! })),
    }),
  );
  return (await findRotationBatch(db, { id }))!;
}

async function linesOf(db: Database, agency: string, said: Said): Promise<Line[]> {
  if ('moves' in said)
    return said.moves.map(({ employeeId, targetPostId }) => ({ employee: employeeId, post: targetPostId }));
  if ('file' in said) return readBatchFile(said.file);
  const plan = await findAssignmentPlan(db, { id: said.planId });
  if (plan?.agency !== agency) throw new Problem('not-found');
  if (plan.result?.outcome !== 'optimal') throw new Problem('plan-not-solved');
  const moves = plan.result.rings.flatMap((ring) => ring.moves);
  if (moves.length === 0) throw new Problem('plan-without-moves');
  return moves.map(({ employeeId, to }) => ({ employee: employeeId, post: to }));
}
