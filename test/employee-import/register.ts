import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll } from 'vitest';
import { importEmployees } from '../../activities/employee-import/import-employees.ts';
import type { ImportReport } from '../../activities/employee-import/import-report.ts';
import { openDatabase, type Database } from '../../db/open-database.ts';
import { loadReference } from '../../db/seed/load-reference.ts';
import { projectRoot } from '../../stack/data-directory.ts';
import { freshDatabase, type FreshDatabase } from '../harness/fresh-database.ts';

export const sampleFolder = join(projectRoot, 'db', 'sample');
export const today = '2026-11-25';
const at = new Date('2026-11-25T03:00:00Z');

/** A register that knows Bantul's units and positions and nobody in them; use in a file's top level. */
export function aRegister(): {
  db: () => Database;
  importFile: (path: string, dryRun?: boolean) => Promise<ImportReport>;
} {
  let database: FreshDatabase;
  let db: Database;
  beforeAll(async () => {
    database = await freshDatabase();
    db = openDatabase(database.appUrl);
    await loadReference(db, sampleFolder, join(projectRoot, 'db', 'reference'), at);
  });
  afterAll(async () => {
    await db.destroy();
    await database.drop();
  });
  return { db: () => db, importFile: (path, dryRun = false) => importEmployees(db, path, { dryRun, today, at }) };
}

/** The whole database as a fingerprint: equal where nothing changed, short where something did. */
export async function fingerprint(db: Database): Promise<string> {
  return createHash('sha256')
    .update(await allText(db))
    .digest('hex');
}

/** Every text of every table as one string: what is not in it is not in the database. */
export async function allText(db: Database): Promise<string> {
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not like 'kysely%'`.execute(db);
  const texts = await Promise.all(
    tables.map(async ({ name }) => {
      const { rows } = await sql<{ text: string | null }>`
        select string_agg(one::text, ' ' order by one::text) as text from ${sql.table(name)} one`.execute(db);
      return rows[0]?.text ?? '';
    }),
  );
  return texts.join('\n');
}
