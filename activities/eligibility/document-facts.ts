import type { CaseDocuments } from '../../db/documents/read-case-documents.ts';
import { checklistOf } from '../../domain/documents/document-checklist.ts';
import { stateOfKind } from '../../domain/documents/documents-in-case.ts';
import type { DocumentKind, DocumentState, DocumentVerdict } from '../../domain/eligibility/document-state.ts';
import type { PositionClass } from '../../domain/personnel/position-class.ts';
import type { ConsiderationKind } from '../../domain/external-consideration/consideration-kind.ts';
import type { CaseRecord } from './read-case-record.ts';

/**
 * What R24 reads: the required lines of the checklist, each as its files stand. A paper that a step of the case brings (D4,
 * D9, D10) counts also by the answer of that step, which keeps its number.
 */
export function documentFacts({ route, documents }: CaseDocuments, record: CaseRecord): DocumentState[] {
  return checklistOf(route)
    .filter(({ required }) => required)
    .map(({ kind, requiredAt }) => {
      const state = stateOfKind(kind, documents);
      const byFile: DocumentVerdict = state === 'repair' || state === 'refused' ? 'rejected' : state;
      const verdict = byFile === 'missing' || byFile === 'pending' ? (byStep(kind, record) ?? byFile) : byFile;
      return { kind, requiredAt, verdict, signatoryClass: weakestSignatory(kind, documents) };
    });
}

function byStep(kind: DocumentKind, { testimonies, considerations }: CaseRecord): DocumentVerdict | undefined {
  const said = (approved: boolean): DocumentVerdict => (approved ? 'accepted' : 'rejected');
  if (kind === 'D9') {
    const clearance = testimonies['audit-clearance']?.form['clearance'];
    return clearance === undefined ? undefined : said(clearance === 'clear');
  }
  // A task tells only whom it asks; which paper its answer is, the request behind it tells: a freeze's approval is no D10.
  const asked = considerations?.find((consideration) => bringing[kind]?.includes(consideration.kind));
  if (!asked) return undefined;
  return asked.state === 'approved' || asked.state === 'refused' ? said(asked.state === 'approved') : 'pending';
}

/** What is asked of others outside, by the paper that their answer is. */
const bringing: { [K in DocumentKind]?: readonly ConsiderationKind[] } = {
  D4: ['origin-authority-consent'],
  D10: ['minister-decision', 'ministry-coordination'],
};

/** Of several files of a kind the one that was not signed by leadership counts; unsaid on one, unknown for all. */
function weakestSignatory(kind: DocumentKind, documents: CaseDocuments['documents']): PositionClass | null {
  const classes = documents
    .filter((document) => document.kind === kind && document.verdict === 'accepted')
    .map(({ signatory_class }) => signatory_class as PositionClass | null);
  if (classes.includes(null)) return null;
  return classes.find((positionClass) => !positionClass?.startsWith('jpt-')) ?? classes[0] ?? null;
}
