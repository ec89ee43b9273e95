import type { Database } from '../open-database.ts';
import type { DocumentRow } from './document-row.ts';

export async function findDocument(db: Database, id: string): Promise<DocumentRow | undefined> {
  const row = await db.selectFrom('case_document').selectAll().where('id', '=', id).executeTakeFirst();
  return row as DocumentRow | undefined;
}
