import { isCancellation } from '@temporalio/workflow';
import type { DocumentStanding } from '../../../domain/override/refuse-reopening.ts';
import type { CaseFile } from '../case-file.ts';
import { checkDocuments } from './check-documents.ts';

/** What the document check needs to know before it is opened again. */
export function documentsOf(file: CaseFile): DocumentStanding {
  const underCheck = file.tasks.asksFor(['intake-check', 'complete-documents']);
  return { ...file.standing, stage: file.stage, underCheck, since020: file.procedure.since020 };
}

/**
 * Two persons had the documents of a running case opened again (F13): HR checks them beside the stage under way, and the
 * authority's decision waits for the result. A case that is recalled meanwhile needs no documents.
 */
export async function reopenDocuments(file: CaseFile, command: string): Promise<void> {
  const recorded = file.write({ do: 'reopen-documents', command });
  file.reopened = 'under-check';
  void checkDocuments(file)
    .catch((error: unknown) => {
      if (!isCancellation(error)) throw error;
      return 'complete' as const;
    })
    .then((documents) => (file.reopened = documents));
  await recorded;
}
