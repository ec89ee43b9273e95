import type { Database } from '../open-database.ts';

/** The scanner has answered about a file that waited for it. */
export async function settleScan(db: Database, id: string, state: 'clean' | 'infected', now: Date): Promise<void> {
  await db
    .updateTable('case_document')
    .set({ scan_state: state, scanned_at: now })
    .where('id', '=', id)
    .where('scan_state', '=', 'waiting')
    .execute();
}
