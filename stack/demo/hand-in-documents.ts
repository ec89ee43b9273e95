import { documentNames } from '../../domain/documents/case-document-kind.ts';
import type { DocumentIssuer } from '../../domain/documents/document-issuer.ts';
import type { DocumentKind } from '../../domain/eligibility/document-state.ts';
import { exceptableRules } from '../../domain/exception/exceptable-rules.ts';
import { ruleOfItem } from '../../domain/exception/exceptions-needed.ts';
import type { Visitor } from './connect-api.ts';
import { smallPdf } from './small-pdf.ts';

interface CasePapers {
  checklist: {
    kind: DocumentKind;
    issuer: DocumentIssuer;
    requiredAt: string;
    byStep: boolean;
    leadershipSigned: boolean;
    state: string;
  }[];
  documents: { id: string; verdict: string; supersededBy: string | null }[];
}

/**
 * Hands in what the checklist asks for at intake: the employee their own papers, HR those of the other issuers.
 * @returns the answer of an intake check that accepts every file
 */
export async function handInDocuments(
  { employee, hr }: { employee: Visitor; hr: Visitor },
  caseNumber: string,
): Promise<{ documents: { id: string; verdict: 'accepted' }[] }> {
  const path = `/v1/cases/${caseNumber}/documents`;
  const before = await hr.get<CasePapers>(path);
  for (const line of before.checklist) {
    if (line.byStep || line.state !== 'missing' || line.requiredAt === 'decree') continue;
    const own = line.issuer === 'employee';
    const form = new FormData();
    form.set('kind', line.kind);
    if (!own) form.set('onBehalfOf', line.issuer);
    if (line.leadershipSigned) {
      form.set('signatoryClass', 'jpt-pratama');
      form.set('signedOn', '2026-10-01');
      form.set('signedNumber', `800/${line.kind}/2026`);
    }
    const bytes = smallPdf(`${documentNames[line.kind].id} - ${caseNumber}`);
    form.set('file', new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }), `${line.kind}.pdf`);
    await (own ? employee : hr).postForm(path, form);
  }
  const after = await hr.get<CasePapers>(path);
  return {
    documents: after.documents
      .filter(({ verdict, supersededBy }) => verdict === 'pending' && supersededBy === null)
      .map(({ id }) => ({ id, verdict: 'accepted' })),
  };
}

/** The authority's letter that excepts from one rule. @param item number of the rule @returns what names it in the answer of the task */
export async function handInException(authority: Visitor, caseNumber: string, item: number): Promise<object> {
  const rule = ruleOfItem(item);
  const form = new FormData();
  form.set('kind', 'exception-approval');
  const bytes = smallPdf(`Pengecualian syarat ${rule} - ${caseNumber}`);
  form.set('file', new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }), `pengecualian-${rule}.pdf`);
  const { id } = await authority.postForm<{ id: string }>(`/v1/cases/${caseNumber}/documents`, form);
  return { rule, authority: exceptableRules[rule], documentId: id };
}

/** The certificate of a training. @returns what names it in the answer of the task */
export async function handInCertificate(officer: Visitor, caseNumber: string): Promise<object> {
  const form = new FormData();
  form.set('kind', 'training-certificate');
  const bytes = smallPdf(`Sertifikat pelatihan - ${caseNumber} - ${crypto.randomUUID()}`);
  form.set('file', new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }), 'sertifikat.pdf');
  const { id } = await officer.postForm<{ id: string }>(`/v1/cases/${caseNumber}/documents`, form);
  return { evidence: id };
}
