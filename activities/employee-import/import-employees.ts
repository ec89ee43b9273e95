import { basename } from 'node:path';
import { sql, type Transaction } from 'kysely';
import { importProblem } from '../../domain/employee-import/import-problem.ts';
import type { ReadingContext } from '../../domain/employee-import/read-employee-row.ts';
import type { DB } from '../../db/generated/database.ts';
import type { Database } from '../../db/open-database.ts';
import { orderVacatedPosts } from '../../db/vacancy/order-vacated-posts.ts';
import { checkEmployees } from './check-employees.ts';
import type { ClaimedPost } from './claimed-posts.ts';
import { hashFile } from './hash-file.ts';
import {
  changesAnything,
  noChanges,
  type ImportChanges,
  type ImportProgress,
  type ImportReport,
} from './import-report.ts';
import { loadOrganisation } from './load-organisation.ts';
import { readEmployees } from './read-employees.ts';
import { seatEmployees } from './seat-employees.ts';
import { refreshImported } from './refresh-imported.ts';
import { writeAccounts } from './write-accounts.ts';
import { writeEmployees } from './write-employees.ts';
import { writePlacements } from './write-placements.ts';

export interface ImportOptions {
  readonly dryRun: boolean;
  /** ISO date in the office's time zone. */
  readonly today: string;
  readonly at: Date;
  /** Only units and people of this agency; every agency where left out, as the command does. */
  readonly agency?: string;
  /** What the file is called by whoever handed it in; the path's last part where left out. */
  readonly fileName?: string;
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Asked in the transaction that takes the file over, so that what it writes holds with it or not at all. */
  readonly onWritten?: (transaction: Transaction<DB>, report: ImportReport & { outcome: 'imported' }) => Promise<void>;
}

/** Carries the result of a dry run out of the transaction that it rolls back. */
class DryRunEnded extends Error {
  readonly changes: ImportChanges;

  constructor(changes: ImportChanges) {
    super('dry run');
    this.changes = changes;
  }
}

/**
 * Takes over a SIASN employee export, CSV or XLSX (F70). Every row is checked before the first is written, and all are
 * written in one transaction: a file with a problem, or a process that dies, leaves the register as it was. The same
 * file again changes nothing.
 */
export async function importEmployees(db: Database, path: string, options: ImportOptions): Promise<ImportReport> {
  const sha256 = await hashFile(path);
  const context: ReadingContext = { organisation: await loadOrganisation(db, options.agency), today: options.today };
  const onRows = (rows: number): void => options.onProgress?.({ phase: 'checking', rows });
  const check = await checkEmployees(db, path, { ...context, agency: options.agency }, onRows);
  if (check.problemCount > 0) return { outcome: 'refused', ...check };

  const write = db.transaction().execute(async (transaction) => {
    // Two imports at once would take the same free seats.
    await sql`select pg_advisory_xact_lock(hashtext('employee-import'))`.execute(transaction);
    const changes = await writeAll(transaction, path, context, options);
    if ((await hashFile(path)) !== sha256) throw new FileChanged();
    if (options.dryRun) throw new DryRunEnded(changes);
    if (changesAnything(changes))
      await recordRun(transaction, { name: options.fileName ?? basename(path), sha256, at: options.at, changes });
    await options.onWritten?.(transaction, { outcome: 'imported', rows: check.rows, sha256, changes });
    return changes;
  });
  try {
    return { outcome: 'imported', rows: check.rows, sha256, changes: await write };
  } catch (error) {
    if (error instanceof DryRunEnded) return { outcome: 'dry-run', rows: check.rows, sha256, changes: error.changes };
    if (error instanceof FileChanged)
      return {
        outcome: 'refused',
        rows: check.rows,
        problemCount: 1,
        problems: [importProblem(0, 'import-file-changed')],
      };
    throw error;
  }
}

class FileChanged extends Error {}

async function writeAll(
  db: Database,
  path: string,
  context: ReadingContext,
  options: ImportOptions,
): Promise<ImportChanges> {
  const changes = noChanges();
  const seekers: ClaimedPost[] = [];
  const nips: string[] = [];
  let rows = 0;
  for await (const batch of readEmployees(path, context)) {
    if (batch.problems.length > 0) throw new FileChanged();
    const employees = batch.employees.map(({ employee }) => employee);
    await writeEmployees(db, employees, options.at, changes);
    await writeAccounts(db, employees, options.at, changes);
    seekers.push(...(await writePlacements(db, employees, options, changes)));
    rows += employees.length;
    nips.push(...employees.map(({ nip }) => nip));
    options.onProgress?.({ phase: 'writing', rows });
  }
  await seatEmployees(db, seekers, options.at, changes);
  await orderVacatedPosts(db, options);
  await refreshImported(db, nips, options.at);
  return changes;
}

async function recordRun(
  db: Database,
  run: { name: string; sha256: string; at: Date; changes: ImportChanges },
): Promise<void> {
  const { employees } = run.changes;
  await db
    .insertInto('import_run')
    .values({
      file_name: run.name,
      sha256: run.sha256,
      employees_created: employees.created,
      employees_changed: employees.changed,
      employees_unchanged: employees.unchanged,
      imported_at: run.at,
    })
    .execute();
}
