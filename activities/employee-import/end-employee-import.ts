import type { EmployeeImportEnd } from '../../contract/employee-import-messages.ts';
import type { DocumentStore } from '../../db/documents/document-store.ts';
import { findEmployeeImport } from '../../db/employee-import/employee-import-row.ts';
import { removeImportFile } from '../../db/employee-import/remove-import-file.ts';
import { endImport } from '../../db/employee-import/write-employee-import.ts';
import type { Database } from '../../db/open-database.ts';

/** An import that came to nothing: the register is as it was, and the file is removed. */
export async function endEmployeeImport(
  db: Database,
  store: DocumentStore,
  { run, now }: { run: string; now: number },
): Promise<EmployeeImportEnd> {
  await endImport(db, run, { state: 'failed', report: null, at: new Date(now) });
  const row = await findEmployeeImport(db, { id: run });
  // It was never committed: the sweep of the store takes the file.
  if (!row || row.state === 'running') return 'failed';
  await removeImportFile(db, store, row.storeKey);
  return row.state;
}
