import type { CaseDocumentKind } from './case-document-kind.ts';
import { type DocumentsInCase, stateOfKind } from './documents-in-case.ts';

/** Kinds whose better file the employee owes: sent back, or named as missing, and theirs to issue. */
export function owedByEmployee({ checklist, documents, named }: DocumentsInCase): CaseDocumentKind[] {
  const theirs = (kind: CaseDocumentKind): boolean => {
    const line = checklist.find((candidate) => candidate.kind === kind);
    return line === undefined || line.issuer === 'employee';
  };
  const asked = new Set<CaseDocumentKind>([
    ...named,
    ...documents.filter(({ verdict }) => verdict === 'repair').map(({ kind }) => kind),
  ]);
  return [...asked].filter((kind) => theirs(kind) && ['missing', 'repair'].includes(stateOfKind(kind, documents)));
}
