import type { Database } from '../../db/open-database.ts';
import type { ReadingActor } from '../../db/reading/read-actor.ts';
import { readDraftLines } from '../../db/rotation/read-draft-lines.ts';
import { findRotationBatch, type RotationBatchRow } from '../../db/rotation/rotation-batch.ts';
import { insertRotationBatch } from '../../db/rotation/write-rotation.ts';
import { batchFaults } from '../../domain/rotation/batch-faults.ts';
import { defineRoute } from '../http/route.ts';
import { idempotencyKey } from '../mutation-case/open-case-shapes.ts';
import { Problem } from '../problem/problem.ts';
import { batchBody, type BatchBody } from './batch-body.ts';
import { linesOfDraft } from './lines-of-draft.ts';
import { batchShape, showBatch } from './rotation-shapes.ts';

export const draftBatch = defineRoute({
  method: 'post',
  path: '/v1/rotation-batches',
  action: 'rotation.draft',
  tag: 'Rotation batches',
  summary:
    'Draft a batch of moves by hand, by file, from an assignment plan or of those left over by an earlier batch; every faulty line is told, and then none is kept (F43)',
  headers: idempotencyKey,
  body: batchBody,
  answers: { 201: { description: 'The draft', schema: batchShape } },
  problems: [
    'rotation-batch-faulty',
    'rotation-file-unreadable',
    'rotation-batch-not-over',
    'rotation-batch-nobody-left',
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
  said: BatchBody,
  dedupeKey: string,
): Promise<RotationBatchRow> {
  const given = await linesOfDraft(db, agency, said);
  const lines = await readDraftLines(db, agency, given);
  const faults = batchFaults(lines);
  if (faults.length > 0)
    throw new Problem('rotation-batch-faulty', {
      // As many as a person can work through; the rest is told once these are corrected.
      errors: faults.slice(0, 200).map(({ index, column, code: rule, message }) => {
        return { field: `${placeOf(said, index)}.${column}`, rule, message };
      }),
    });
  const { reason, policyProfile, effectiveDate = null } = said;
  const id = await db.transaction().execute((tx) =>
    insertRotationBatch(tx, {
      ...{ agency, dedupeKey, reason, policyProfile, effectiveDate, createdBy: account, roles },
      origin: originOf(said),
      planId: 'planId' in said ? said.planId : null,
      followsBatch: 'follows' in said ? said.follows : null,
      lines: lines.map(({ employeeId, postId }) => ({ employeeId: employeeId!, postId: postId! })),
    }),
  );
  return (await findRotationBatch(db, { id }))!;
}

function originOf(said: BatchBody): RotationBatchRow['origin'] {
  if ('file' in said || 'workbook' in said) return 'file';
  return 'planId' in said ? 'plan' : 'hand';
}

/** A row of a file as a spreadsheet counts it, its head being the first. */
function placeOf(said: BatchBody, index: number): string {
  if ('file' in said) return `file:${index + 2}`;
  return 'workbook' in said ? `workbook:${index + 2}` : `moves[${index}]`;
}
