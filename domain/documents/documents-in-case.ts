import type { DocumentKind } from '../eligibility/document-state.ts';
import type { CaseDocumentKind } from './case-document-kind.ts';
import type { ChecklistLine } from './document-checklist.ts';
import type { ScanState } from './refuse-verdict.ts';
import type { FileVerdict } from './verdict-reason.ts';

/** A document that no other has superseded. */
export interface CurrentDocument {
  id: string;
  kind: CaseDocumentKind;
  verdict: FileVerdict;
  scanState: ScanState;
}

/** How a case stands with its documents; only cases that began under 0.2.0 have it. */
export interface DocumentsInCase {
  checklist: readonly ChecklistLine[];
  documents: readonly CurrentDocument[];
  /** Kinds that the last intake check named as missing. */
  named: readonly DocumentKind[];
}

export const lineStates = ['missing', 'pending', 'accepted', 'repair', 'refused'] as const;
export type LineState = (typeof lineStates)[number];

/** A line stands as the worst of what was handed in for it: one page sent back keeps it open. */
export function stateOfKind(kind: CaseDocumentKind, documents: readonly CurrentDocument[]): LineState {
  const verdicts = documents.filter((document) => document.kind === kind).map(({ verdict }) => verdict);
  const worst = (['refused', 'repair', 'pending', 'accepted'] as const).find((verdict) => verdicts.includes(verdict));
  return worst ?? 'missing';
}
