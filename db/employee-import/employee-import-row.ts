import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

export interface EmployeeImportRow {
  id: string;
  agency: string;
  dryRun: boolean;
  fileName: string;
  sizeBytes: number;
  /** Key of the file in the document store; the file is there while the import runs. */
  storeKey: string;
  requestedBy: string;
  requestedByName: string;
  requestedAt: Date;
  state: 'running' | 'checked' | 'imported' | 'refused' | 'failed';
  phase: 'waiting' | 'checking' | 'writing';
  rows: number;
  /** What `importEmployees` reported; null while it runs, and where it failed. */
  report: object | null;
  endedAt: Date | null;
}

type Sought = { id: string } | { dedupeKey: string };

export async function findEmployeeImport(db: Database, sought: Sought): Promise<EmployeeImportRow | undefined> {
  const is = 'id' in sought ? sql`run.id = ${sought.id}::uuid` : sql`run.dedupe_key = ${sought.dedupeKey}`;
  const { rows } = await sql<EmployeeImportRow>`
    select run.id, run.agency_id as agency, dry_run as "dryRun", file_name as "fileName", size_bytes as "sizeBytes",
      store_key as "storeKey", requested_by as "requestedBy", who.name as "requestedByName", requested_at as "requestedAt",
      state, phase, rows, report, ended_at as "endedAt"
    from employee_import run join account who on who.id = run.requested_by
    where ${is}`.execute(db);
  return rows[0];
}
