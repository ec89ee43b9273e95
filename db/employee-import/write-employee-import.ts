import type { Database } from '../open-database.ts';
import type { EmployeeImportRow } from './employee-import-row.ts';

export interface NewImport {
  agency: string;
  dedupeKey: string;
  dryRun: boolean;
  fileName: string;
  sizeBytes: number;
  storeKey: string;
  by: string;
}

/** @returns undefined where an import with this key is there already */
export async function insertEmployeeImport(db: Database, asked: NewImport): Promise<string | undefined> {
  const row = await db
    .insertInto('employee_import')
    .values({
      agency_id: asked.agency,
      dedupe_key: asked.dedupeKey,
      dry_run: asked.dryRun,
      file_name: asked.fileName,
      size_bytes: asked.sizeBytes,
      store_key: asked.storeKey,
      requested_by: asked.by,
      requested_at: new Date(),
    })
    .onConflict((conflict) => conflict.column('dedupe_key').doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id;
}

export async function noteImportProgress(
  db: Database,
  run: string,
  { phase, rows }: { phase: 'checking' | 'writing'; rows: number },
): Promise<void> {
  await db
    .updateTable('employee_import')
    .set({ phase, rows })
    .where('id', '=', run)
    .where('state', '=', 'running')
    .execute();
}

/** An import ends once. @returns whether this was it */
export async function endImport(
  db: Database,
  run: string,
  end: { state: Exclude<EmployeeImportRow['state'], 'running'>; report: object | null; rows?: number; at: Date },
): Promise<boolean> {
  const { state, report, rows, at } = end;
  const ended = await db
    .updateTable('employee_import')
    .set({
      state,
      report: report === null ? null : JSON.stringify(report),
      ...(rows !== undefined && { rows }),
      ended_at: at,
    })
    .where('id', '=', run)
    .where('state', '=', 'running')
    .returning('id')
    .executeTakeFirst();
  return ended !== undefined;
}
