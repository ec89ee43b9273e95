import { readCheckpointMoves } from '../../db/audit/read-checkpoint-moves.ts';
import { type CheckpointRow, readCheckpoints } from '../../db/audit/read-checkpoints.ts';
import { sha256 } from '../../db/audit/sha256.ts';
import type { Database } from '../../db/open-database.ts';
import { chainStart } from '../../domain/audit/audit-event.ts';
import type { AuditFault } from '../../domain/audit/audit-fault.ts';
import { type CheckpointHead, inLeafOrder, makeCheckpoint } from '../../domain/audit/checkpoint.ts';
import { readCheckpointBody } from '../../domain/audit/read-export-line.ts';

/**
 * Makes every checkpoint of the database again from the heads written down with it, oldest first, and holds those heads
 * against the events: the first day that disagrees tells between which two days the record was changed.
 * @param keptHash hash of a checkpoint kept outside
 */
export async function verifyCheckpoints(db: Database, keptHash?: string): Promise<AuditFault[]> {
  const faults: AuditFault[] = [];
  const heads = new Map<string, CheckpointHead>();
  const checkpoints = await readCheckpoints(db);
  let previous = chainStart;
  for (const checkpoint of checkpoints) {
    const { day } = checkpoint;
    for (const { recorded, ...head } of await readCheckpointMoves(db, day)) {
      heads.set(head.caseNumber, head);
      const { caseNumber, seq, hash } = head;
      const now = seq === 0 ? chainStart : recorded;
      if (now !== hash) faults.push({ case: caseNumber, seq, what: now === null ? 'removed' : 'rewritten', day });
    }
    if (!isMadeOf(checkpoint, [...heads.values()], previous))
      faults.push({ case: null, seq: null, what: 'checkpoint-changed', day });
    previous = checkpoint.hash;
  }
  if (keptHash !== undefined && !checkpoints.some(({ hash }) => hash === keptHash))
    faults.push({ case: null, seq: null, what: 'other-checkpoint' });
  return faults;
}

function isMadeOf(checkpoint: CheckpointRow, heads: readonly CheckpointHead[], previous: string): boolean {
  const { day, root, leaves, body, hash } = checkpoint;
  const madeAt = readCheckpointBody(body)?.madeAt;
  if (madeAt === undefined) return false;
  const due = makeCheckpoint(sha256, inLeafOrder(heads), { day, madeAt, previous });
  const columns = root === due.root && leaves === heads.length && checkpoint.previous === previous;
  return columns && body === due.body && hash === due.hash && checkpoint.madeAt.toISOString() === madeAt;
}
