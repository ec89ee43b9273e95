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
  return (await readDocumentsOfCases(db, [caseNumber])).get(caseNumber);
}

/** The same for many cases at once, in three round trips; a case that began earlier is not in the answer. */
export async function readDocumentsOfCases(
  db: Kysely<DB>,
  caseNumbers: readonly string[],
): Promise<Map<string, CaseDocuments>> {
  const routes = await db
    .selectFrom('mutation_case')
    .select(['case_number', 'scope', 'direction', 'initiator'])
    .where('case_number', 'in', caseNumbers)
    .where('procedure', '<>', '0.1.0')
    .execute();
  if (routes.length === 0) return new Map();
  const rows = (await db
    .selectFrom('case_document')
    .selectAll()
    .where('case_number', 'in', caseNumbers)
    .where('superseded_by', 'is', null)
    .where('erased_at', 'is', null)
    .orderBy('id')
    .execute()) as DocumentRow[];
  const checks = await db
    .selectFrom('task')
    .distinctOn('case_number')
    .select(['case_number', 'form'])
    .where('case_number', 'in', caseNumbers)
    .where('kind', '=', 'intake-check')
    .where('state', '=', 'completed')
    .orderBy('case_number')
    .orderBy('completed_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  const forms = new Map(checks.map(({ case_number, form }) => [case_number, form as { missing?: DocumentKind[] }]));
  const documents = new Map<string, DocumentRow[]>();
  for (const row of rows) documents.set(row.case_number, [...(documents.get(row.case_number) ?? []), row]);
  return new Map(
    routes.map(({ case_number, ...route }) => [
      case_number,
      {
        route: route as DocumentRoute,
        documents: (documents.get(case_number) ?? []).map((row) => ({ ...row, scanState: row.scan_state })),
        named: forms.get(case_number)?.missing ?? [],
      },
    ]),
  );
}
