import type { Kysely } from 'kysely';
import type { DocumentRoute } from '../../domain/documents/document-checklist.ts';
import type { CurrentDocument } from '../../domain/documents/documents-in-case.ts';
import type { DocumentKind } from '../../domain/eligibility/document-state.ts';
import type { DB } from '../generated/database.ts';
import type { DocumentRow } from './document-row.ts';

export interface CaseDocuments {
  route: DocumentRoute;
  /** Files that no other has superseded. */
  documents: (CurrentDocument & Pick<DocumentRow, 'signatory_class' | 'judged_at' | 'reasons' | 'note'>)[];
  /** Kinds that the last intake check named as missing. */
  named: DocumentKind[];
}

/** How a case stands with its documents. @returns undefined for a case that began before documents were judged one by one */
export async function readCaseDocuments(db: Kysely<DB>, caseNumber: string): Promise<CaseDocuments | undefined> {
  const route = await db
    .selectFrom('mutation_case')
    .select(['scope', 'direction', 'initiator', 'procedure'])
    .where('case_number', '=', caseNumber)
    .executeTakeFirst();
  if (!route || route.procedure === '0.1.0') return undefined;
  const rows = (await db
    .selectFrom('case_document')
    .selectAll()
    .where('case_number', '=', caseNumber)
    .where('superseded_by', 'is', null)
    .where('erased_at', 'is', null)
    .orderBy('id')
    .execute()) as DocumentRow[];
  const check = await db
    .selectFrom('task')
    .select('form')
    .where('case_number', '=', caseNumber)
    .where('kind', '=', 'intake-check')
    .where('state', '=', 'completed')
    .orderBy('completed_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return {
    route: route as DocumentRoute,
    documents: rows.map((row) => ({ ...row, scanState: row.scan_state })),
    named: (check?.form as { missing?: DocumentKind[] } | null)?.missing ?? [],
  };
}
