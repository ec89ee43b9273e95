import type { DocumentKind } from '../eligibility/document-state.ts';
import type { Refusal } from '../refusal.ts';
import { type DocumentsInCase, stateOfKind } from './documents-in-case.ts';
import { type Judgement, refuseVerdict } from './refuse-verdict.ts';

/** What the intake check says of the documents. */
export interface IntakeAnswer {
  decision: 'complete' | 'incomplete' | 'refused';
  documents?: readonly (Judgement & { id: string })[] | undefined;
  missing?: readonly DocumentKind[] | undefined;
  missingDocuments?: readonly string[] | undefined;
}

/**
 * The decision must follow from the verdicts (F23): complete when all that intake asks for is accepted, incomplete when
 * something can be mended, refused (TMS) when a document says that a condition of the law is not met.
 */
export function checkIntake(form: IntakeAnswer, situation: DocumentsInCase): Refusal | undefined {
  const judged = new Map((form.documents ?? []).map((judgement) => [judgement.id, judgement]));
  if (judged.size < (form.documents?.length ?? 0)) return named('document-judged-twice', 'documents', twice);
  for (const [id, judgement] of judged) {
    const document = situation.documents.find((candidate) => candidate.id === id);
    if (!document) return named('document-unknown', 'documents', unknown);
    if (document.verdict !== 'pending' && document.verdict !== judgement.verdict)
      return named('document-already-judged', 'documents', already);
    const refusal = refuseVerdict(judgement, document.scanState);
    if (refusal) return { ...refusal, field: `documents.${refusal.field ?? 'verdict'}` };
  }
  const after = situation.documents.map((document) => ({
    ...document,
    verdict: judged.get(document.id)?.verdict ?? document.verdict,
  }));
  const has = (verdict: string): boolean => after.some((document) => document.verdict === verdict);
  switch (form.decision) {
    case 'refused':
      return has('refused') ? undefined : named('no-document-refused', 'decision', noneRefused);
    case 'incomplete':
      if (has('refused')) return named('document-refused-ends-case', 'decision', refusedEnds);
      return has('repair') || (form.missing?.length ?? 0) + (form.missingDocuments?.length ?? 0) > 0
        ? undefined
        : named('missing-documents-unnamed', 'missing', nothingNamed);
    case 'complete': {
      if (has('refused')) return named('document-refused-ends-case', 'decision', refusedEnds);
      const open = situation.checklist
        .filter(({ required, requiredAt, byStep }) => required && requiredAt !== 'decree' && byStep !== true)
        .map(({ kind }) => kind)
        .filter((kind) => stateOfKind(kind, after) !== 'accepted');
      return open.length === 0 ? undefined : named('documents-not-accepted', 'documents', notAccepted(open.join(', ')));
    }
  }
}

function named(code: string, field: string, message: Refusal['message']): Refusal {
  return { code, rule: 'F23', field, message };
}

const twice = { id: 'Satu berkas dinilai dua kali.', en: 'A file is judged twice.' };
const unknown = {
  id: 'Berkas itu bukan berkas perkara ini, atau sudah diganti. Muat ulang daftarnya.',
  en: 'That file is not one of this case, or it was replaced. Reload the list.',
};
const already = { id: 'Berkas itu sudah dinilai lain.', en: 'That file was judged otherwise already.' };
const noneRefused = {
  id: 'Penolakan (TMS) memerlukan satu dokumen yang ditolak dengan alasannya.',
  en: 'A refusal (TMS) takes a document that is refused, with its reason.',
};
const refusedEnds = {
  id: 'Ada dokumen yang ditolak (TMS): putuskan `refused`, atau minta perbaikan (BTS) untuk dokumen itu.',
  en: 'A document is refused (TMS): decide `refused`, or send the document back for repair (BTS).',
};
const nothingNamed = {
  id: 'Sebutkan dokumen yang kurang atau yang perlu diperbaiki.',
  en: 'Name the documents that are missing or to be mended.',
};
function notAccepted(kinds: string) {
  return {
    id: `Belum diterima: ${kinds}. Nilai setiap berkas, atau minta pegawai melengkapinya.`,
    en: `Not accepted yet: ${kinds}. Judge each file, or ask the employee for it.`,
  };
}
