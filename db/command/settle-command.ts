import type { Refusal } from '../../domain/refusal.ts';
import type { Database } from '../open-database.ts';
import { noteFollowUpRefused } from '../objection/note-follow-up-refused.ts';
import { tellNominee } from '../vacancy/tell-vacancy.ts';

/** Writes down what the workflow answered. A command settles once; whoever comes second changes nothing. */
export async function settleCommand(db: Database, id: string, outcome: 'acknowledged' | Refusal): Promise<void> {
  if (outcome === 'acknowledged') {
    await settle(db, id, null);
    return;
  }
  await db.transaction().execute(async (tx) => {
    const settled = await settle(tx, id, outcome);
    // A case that was never opened does not close either: the vacancy that nominated hears of it here.
    if (settled?.kind !== 'open-case') return;
    await tellNominee(tx, settled.case_number, outcome.code);
    await noteFollowUpRefused(tx, settled.case_number, outcome.code);
  });
}

function settle(db: Database, id: string, refusal: Refusal | null) {
  return db
    .updateTable('command')
    .set({
      state: refusal ? 'refused' : 'acknowledged',
      refusal: refusal && JSON.stringify(refusal),
      settled_at: new Date(),
    })
    .where('id', '=', id)
    .where('state', '=', 'sent')
    .returning(['kind', 'case_number'])
    .executeTakeFirst();
}
