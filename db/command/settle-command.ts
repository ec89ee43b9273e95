import type { Refusal } from '../../domain/refusal.ts';
import type { Database } from '../open-database.ts';

/** Writes down what the workflow answered. A command settles once; whoever comes second changes nothing. */
export async function settleCommand(db: Database, id: string, outcome: 'acknowledged' | Refusal): Promise<void> {
  const refusal = outcome === 'acknowledged' ? null : outcome;
  await db
    .updateTable('command')
    .set({
      state: refusal ? 'refused' : 'acknowledged',
      refusal: refusal && JSON.stringify(refusal),
      settled_at: new Date(),
    })
    .where('id', '=', id)
    .where('state', '=', 'sent')
    .execute();
}
