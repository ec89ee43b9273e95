import type { CaseView } from '../rights/case-view.ts';
import { hasRole } from '../rights/rights.ts';
import type { Role } from '../rights/role.ts';
import type { CaseDocumentKind } from './case-document-kind.ts';

/** Kinds by who issues them; HR hands in whatever reached it on paper, in the issuer's name. */
const ofEmployee: readonly CaseDocumentKind[] = [
  'D2',
  'D6',
  'D7',
  'objection-evidence',
  'training-certificate',
  'other',
];
const ofRole: { [R in Role]?: readonly CaseDocumentKind[] } = {
  'organisation-officer': ['D1', 'other'],
  'inspectorate-officer': ['D9', 'other'],
  'authorized-official': ['D5', 'D8', 'exception-approval', 'other'],
  'appointing-authority': ['D3', 'D4', 'D5', 'D8', 'exception-approval', 'other'],
  'external-agency': ['D1', 'D3', 'D4', 'D10', 'external-reply', 'other'],
  'training-officer': ['training-certificate', 'other'],
  supervisor: ['other'],
};

/** Whether somebody who may look into the case may hand in this kind. */
export function mayHandIn(kind: CaseDocumentKind, view: CaseView, held: readonly Role[]): boolean {
  if (view === 'employee') return ofEmployee.includes(kind);
  if (hasRole('document.judge', held)) return true;
  return held.some((role) => ofRole[role]?.includes(kind)) || (view === 'involved' && kind === 'other');
}

/**
 * Who reads a document that they did not hand in themselves. Somebody who is merely involved reads their own, and a training officer the
 * certificates that training is completed with.
 */
export function mayReadFile(
  view: CaseView,
  { own, kind, held }: { own: boolean; kind: CaseDocumentKind; held: readonly Role[] },
): boolean {
  return own || view !== 'involved' || (kind === 'training-certificate' && held.includes('training-officer'));
}

/** Papers that name the target post: hidden while it is under embargo (F29). */
export const namesTarget: readonly CaseDocumentKind[] = ['D1', 'D3', 'D4', 'exception-approval', 'external-reply'];
