import type { Database } from '../../db/open-database.ts';
import { findRotationBatch, type RotationBatchRow } from '../../db/rotation/rotation-batch.ts';
import { Problem } from '../problem/problem.ts';

/** A batch of the reader's own agency; others are not told that it exists. */
export async function findBatch(db: Database, id: string, agency: string): Promise<RotationBatchRow> {
  const batch = await findRotationBatch(db, { id });
  if (batch?.agency !== agency) throw new Problem('not-found');
  return batch;
}
