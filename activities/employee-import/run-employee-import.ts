import { mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EmployeeImportEnd } from '../../contract/employee-import-messages.ts';
import type { DocumentStore } from '../../db/documents/document-store.ts';
import { type EmployeeImportRow, findEmployeeImport } from '../../db/employee-import/employee-import-row.ts';
import { removeImportFile } from '../../db/employee-import/remove-import-file.ts';
import { endImport, noteImportProgress } from '../../db/employee-import/write-employee-import.ts';
import type { Database } from '../../db/open-database.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import { importEmployees } from './import-employees.ts';
import type { ImportProgress, ImportReport } from './import-report.ts';

const progressEveryMs = 500;

/**
 * Checks and, unless it is a dry run, takes over the file of an import. That it was taken over is written in the transaction
 * that takes it over, so a retry after a kill finds either all of it or nothing. The file is removed when it ended.
 */
export async function runEmployeeImport(
  db: Database,
  store: DocumentStore,
  { run, now }: { run: string; now: number },
): Promise<EmployeeImportEnd> {
  const row = await findEmployeeImport(db, { id: run });
  if (!row) throw new Error('the import is not committed yet');
  // Its name is the import's, so what a killed attempt left is found and removed by the next.
  const folder = join(tmpdir(), `mutasi-import-${run}`);
  try {
    if (row.state === 'running') await work(db, store, row, { folder, at: new Date(now) });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  await removeImportFile(db, store, row.storeKey);
  return (await findEmployeeImport(db, { id: run }))!.state as EmployeeImportEnd;
}

async function work(
  db: Database,
  store: DocumentStore,
  { id: run, agency, storeKey, dryRun, fileName }: EmployeeImportRow,
  { folder, at }: { folder: string; at: Date },
): Promise<void> {
  const bytes = await store.get(storeKey);
  if (!bytes) throw new Error('the file of the import is not in the store');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { mode: 0o700 });
  const path = join(folder, 'export');
  await writeFile(path, bytes, { mode: 0o600 });
  const { time_zone: timeZone } = await db
    .selectFrom('agency')
    .select('time_zone')
    .where('id', '=', agency)
    .executeTakeFirstOrThrow();
  const progress = reporter(db, run);
  const report = await importEmployees(db, path, {
    ...{ dryRun, at, today: localDate(at.getTime(), timeZone).toString(), agency, fileName },
    onProgress: progress.note,
    onWritten: async (transaction, written) => {
      const end = { state: 'imported', report: written, rows: written.rows, at } as const;
      if (!(await endImport(transaction, run, end))) throw new Error('the import ended already');
    },
  });
  await progress.settled();
  if (report.outcome !== 'imported')
    await endImport(db, run, { state: stateOf(report), report, rows: report.rows, at });
}

function stateOf({ outcome }: ImportReport): 'checked' | 'imported' | 'refused' {
  return outcome === 'dry-run' ? 'checked' : outcome;
}

/** Writes down how far it is, one after the other, at most twice a second and whenever the phase changes. */
function reporter(
  db: Database,
  run: string,
): { note: (progress: ImportProgress) => void; settled: () => Promise<void> } {
  let saidAt = 0;
  let phase = '';
  let last: Promise<void> = Promise.resolve();
  return {
    note(progress) {
      if (progress.phase === phase && Date.now() - saidAt < progressEveryMs) return;
      [saidAt, phase] = [Date.now(), progress.phase];
      // Progress that could not be written is no reason to stop.
      last = last.then(() => noteImportProgress(db, run, progress)).catch(() => undefined);
    },
    settled: () => last,
  };
}
