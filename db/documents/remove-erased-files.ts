import { sql } from 'kysely';
import type { Database } from '../open-database.ts';
import type { DocumentStore } from './document-store.ts';
import { lockFile } from './lock-file.ts';

/**
 * Takes the bytes of an erased person's documents out of the store, but not those that somebody else's case names too. What a
 * crash leaves here the sweep takes (`npm run documents:check -- --remove-orphans`).
 */
export async function removeErasedFiles(db: Database, store: DocumentStore, employee: string): Promise<void> {
  const { rows } = await sql<{ key: string }>`
    select distinct document.store_key as key from case_document document
    join mutation_case c on c.case_number = document.case_number
    where c.employee_id = ${employee}::uuid and document.erased_at is not null
    union
    select paper.store_key from decree_paper paper
    join decree_letter letter on letter.id = paper.letter_id
    join mutation_case c on c.case_number = coalesce(paper.case_number, letter.lead_case)
    where c.employee_id = ${employee}::uuid and paper.erased_at is not null`.execute(db);
  for (const { key } of rows)
    await db.transaction().execute(async (tx) => {
      await lockFile(tx, key);
      const named = await tx
        .selectFrom('case_document')
        .select('id')
        .where('store_key', '=', key)
        .where('erased_at', 'is', null)
        .executeTakeFirst();
      const issued = await tx
        .selectFrom('decree_paper')
        .select('code')
        .where('store_key', '=', key)
        .where('erased_at', 'is', null)
        .executeTakeFirst();
      if (!named && !issued) await store.remove(key);
    });
}
