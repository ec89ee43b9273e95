import { sql } from 'kysely';
import type { RotationActivities } from '../../contract/rotation-messages.ts';
import type { Database } from '../../db/open-database.ts';

/** Lines that have neither a case nor a reason, in their order. */
export async function nextRotationMoves(
  db: Database,
  { batch, round, limit }: Parameters<RotationActivities['nextRotationMoves']>[0],
): Promise<number[]> {
  const begun = await db.selectFrom('rotation_batch').select('rounds').where('id', '=', batch).executeTakeFirst();
  // Commits come a moment after the start.
  if (!begun || begun.rounds < round) throw new Error('the round is not recorded yet');
  const { rows } = await sql<{ line: number }>`
    select line from rotation_move where batch_id = ${batch}::uuid and state = 'draft' order by line limit ${limit}`.execute(
    db,
  );
  return rows.map(({ line }) => line);
}
