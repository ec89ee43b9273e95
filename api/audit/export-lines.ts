import { readCheckpointHeads } from '../../db/audit/read-checkpoint-heads.ts';
import { readCheckpoints } from '../../db/audit/read-checkpoints.ts';
import { sha256 } from '../../db/audit/sha256.ts';
import { streamCaseRecords } from '../../db/audit/stream-case-records.ts';
import type { Database } from '../../db/open-database.ts';
import { composeExport } from '../../domain/audit/compose-export.ts';

/**
 * The export of an agency as of one moment, in a transaction that ends with the last line or when the reader stops.
 * @param day proofs lead to the checkpoint of this day; without it to the latest
 */
export async function* exportLines(db: Database, agency: string, day?: string): AsyncGenerator<string, void> {
  const tx = await db.startTransaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute();
  try {
    const checkpoints = await readCheckpoints(tx, { until: day });
    const last = checkpoints.at(-1);
    const heads = last ? await readCheckpointHeads(tx, last.day) : [];
    yield* composeExport(sha256, { agency, checkpoints, heads, cases: streamCaseRecords(tx, agency) });
  } finally {
    await tx.rollback().execute();
  }
}
