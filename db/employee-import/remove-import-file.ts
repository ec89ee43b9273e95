import type { DocumentStore } from '../documents/document-store.ts';
import { lockFile } from '../documents/lock-file.ts';
import type { Database } from '../open-database.ts';

/** Takes the file of an ended import out of the store, unless something else names the same bytes. */
export async function removeImportFile(db: Database, store: DocumentStore, key: string): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await lockFile(tx, key);
    const needed = await tx
      .selectFrom('employee_import')
      .select('id')
      .where('store_key', '=', key)
      .where('state', '=', 'running')
      .executeTakeFirst();
    const document = await tx
      .selectFrom('case_document')
      .select('id')
      .where('store_key', '=', key)
      .where('erased_at', 'is', null)
      .executeTakeFirst();
    const paper = await tx
      .selectFrom('decree_paper')
      .select('code')
      .where('store_key', '=', key)
      .where('erased_at', 'is', null)
      .executeTakeFirst();
    if (!needed && !document && !paper) await store.remove(key);
  });
}
