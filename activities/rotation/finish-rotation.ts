import type { Database } from '../../db/open-database.ts';
import { setBatchState } from '../../db/rotation/write-rotation.ts';

/** Every line of the round has its case or its reason. */
export async function finishRotation(db: Database, { batch }: { batch: string }): Promise<void> {
  const end = { from: 'committing', to: 'committed', action: 'batch-finished', by: 'system' } as const;
  await db.transaction().execute((tx) => setBatchState(tx, batch, end));
}
