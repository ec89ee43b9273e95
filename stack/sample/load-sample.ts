import { join } from 'node:path';
import { importEmployees, type ImportOptions } from '../../activities/employee-import/import-employees.ts';
import type { ImportReport } from '../../activities/employee-import/import-report.ts';
import { rebuildProfiles } from '../../activities/matching/rebuild-profiles.ts';
import type { Database } from '../../db/open-database.ts';
import { readJson } from '../../db/seed/read-table.ts';
import { loadAccounts } from '../../db/seed/load-accounts.ts';
import { loadFacts } from '../../db/seed/load-facts.ts';
import { loadReference } from '../../db/seed/load-reference.ts';
import { projectRoot } from '../data-directory.ts';
import { withProgress, type Say } from '../progress.ts';

/**
 * Loads a whole agency from its folder: reference data, the employee export through the importer everybody uses, then
 * what other files know of the people. Repeatable, also after it was cut off half-way.
 */
export async function loadSample(
  db: Database,
  folder: string,
  options: Omit<ImportOptions, 'dryRun'>,
  say: Say,
): Promise<ImportReport> {
  const { at } = options;
  const agency = await readJson<{ id: string; name: string }>(folder, 'agency.json');
  await withProgress(say, `Reference data of ${agency.name}`, () =>
    loadReference(db, folder, join(projectRoot, 'db', 'reference'), at),
  );
  const report = await withProgress(say, 'Employees', () =>
    importEmployees(db, join(folder, 'siasn-export.csv'), { ...options, dryRun: false }),
  );
  if (report.outcome === 'refused') return report;
  await withProgress(say, 'Performance, competencies, discipline, clearances', () => loadFacts(db, folder, at));
  await withProgress(say, 'Profiles for matching', () => rebuildProfiles(db, at));
  await withProgress(say, 'Accounts and roles', () => loadAccounts(db, folder, agency.id, at));
  return report;
}
