import type { RotationActivities } from '../../contract/rotation-messages.ts';
import type { Database } from '../../db/open-database.ts';
import { findRotationBatch } from '../../db/rotation/rotation-batch.ts';
import { settleMoves } from '../../db/rotation/write-rotation.ts';
import { simulateBatch } from '../case-preview/simulate-batch.ts';
import { refusalOf } from './line-refusals.ts';

/**
 * The rules are asked again of every line that has no case yet, all in one snapshot: what was simulated may be weeks old, and a circle that
 * lacks a member must not be opened in part (F43). Lines that fail get their reason; the others stay as they are.
 */
export async function judgeRotation(
  db: Database,
  { batch: id, round, now: nowMs }: Parameters<RotationActivities['judgeRotation']>[0],
): Promise<void> {
  const batch = await findRotationBatch(db, { id });
  // Commits come a moment after the start.
  if (!batch || batch.rounds < round) throw new Error('the round is not recorded yet');
  const now = new Date(nowMs);
  const { verdicts } = await simulateBatch(db, batch, now);
  const ends = [...verdicts].flatMap(([line, verdict]) => {
    const [state, refusal] = refusalOf(verdict) ?? [];
    return state && refusal ? [{ line, state, refusal }] : [];
  });
  await settleMoves(db, { batch: id, now }, ends);
}
