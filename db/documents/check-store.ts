import type { Database } from '../open-database.ts';
import type { DocumentStore } from './document-store.ts';

export interface StoreCheck {
  documents: number;
  /** Documents whose file is not in the store. */
  missing: string[];
  /** Documents whose file is there, but is no longer what was handed in; empty unless the bytes were read. */
  damaged: string[];
  /** Files that no document names, among them those of people whose data was erased. */
  orphans: number;
  removed: number;
}

/** Bytes come before their row, so a file without one may be of a request that is still under way. */
const graceMs = 3_600_000;

/**
 * Compares the store with the documents and decrees that name its files.
 * @param options `read`: also every byte, which takes as long as the disk does; `remove`: orphans older than an hour
 */
export async function checkStore(
  db: Database,
  store: DocumentStore,
  { read, remove, now }: { read: boolean; remove: boolean; now: Date },
): Promise<StoreCheck> {
  const documents = await db
    .selectFrom('case_document')
    .select(['id', 'store_key'])
    .where('erased_at', 'is', null)
    .where('scan_state', '<>', 'infected')
    .orderBy('id')
    .execute();
  const papers = await db
    .selectFrom('decree_paper')
    .select(['code as id', 'store_key'])
    .where('erased_at', 'is', null)
    .orderBy('code')
    .execute();
  const rows = [...documents, ...papers];
  const check: StoreCheck = { documents: rows.length, missing: [], damaged: [], orphans: 0, removed: 0 };
  for (const { id, store_key: key } of rows) {
    if (!(await store.exists(key))) check.missing.push(id);
    else if (read && (await store.get(key)) === undefined) check.damaged.push(id);
  }
  // Imports that run still need their file; those that ended removed it.
  const imports = await db.selectFrom('employee_import').select('store_key').where('state', '=', 'running').execute();
  const named = new Set([...rows, ...imports].map((row) => row.store_key));
  for await (const { key, putAt } of store.list()) {
    if (named.has(key) || now.getTime() - putAt.getTime() < graceMs) continue;
    check.orphans++;
    if (!remove) continue;
    await store.remove(key);
    check.removed++;
  }
  return check;
}
