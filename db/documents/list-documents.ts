import type { Database } from '../open-database.ts';
import type { DocumentRow } from './document-row.ts';

/** Everything that was handed in to a case, oldest first, superseded files too; who handed it in by name. */
export async function listDocuments(
  db: Database,
  caseNumber: string,
): Promise<(DocumentRow & { uploader: string; judge: string | null })[]> {
  const rows = await db
    .selectFrom('case_document as document')
    .innerJoin('account as uploader', 'uploader.id', 'document.uploaded_by')
    .leftJoin('account as judge', 'judge.id', 'document.judged_by')
    .selectAll('document')
    .select(['uploader.name as uploader', 'judge.name as judge'])
    .where('document.case_number', '=', caseNumber)
    .orderBy('document.id')
    .execute();
  return rows as (DocumentRow & { uploader: string; judge: string | null })[];
}
