import { readCaseDocuments } from '../../db/documents/read-case-documents.ts';
import type { Database } from '../../db/open-database.ts';
import type { TaskRow } from '../../db/reading/read-task.ts';
import { checklistOf } from '../../domain/documents/document-checklist.ts';
import type { DocumentsInCase } from '../../domain/documents/documents-in-case.ts';

/** What a form about documents is checked against; nothing for other kinds, and for cases from before 0.2.0. */
export async function documentsOfTask(
  db: Database,
  { kind, caseNumber }: Pick<TaskRow, 'kind' | 'caseNumber'>,
): Promise<DocumentsInCase | undefined> {
  if (kind !== 'intake-check' && kind !== 'complete-documents') return undefined;
  const found = await readCaseDocuments(db, caseNumber);
  return found && { checklist: checklistOf(found.route), documents: found.documents, named: found.named };
}
