import type { Database } from '../../db/open-database.ts';
import { noteBulkAccess } from '../../db/privacy/note-bulk-access.ts';
import type { ReadingActor } from '../../db/reading/read-actor.ts';
import { readingRole } from '../../domain/privacy/reading-role.ts';
import type { Action } from '../../domain/rights/rights.ts';

/** What the rules say of the people of a batch is read by somebody; before they are answered. */
export async function noteBatchAccess(
  db: Database,
  { account, agency, roles }: ReadingActor,
  action: Action,
  shown: number,
): Promise<void> {
  if (shown === 0) return;
  const role = readingRole(action, roles);
  await noteBulkAccess(db, { agency, account, role, shown, kind: 'rotation-batch', criteria: [] });
}
