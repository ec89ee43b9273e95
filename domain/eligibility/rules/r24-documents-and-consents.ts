import { isInterAgency } from '../../personnel/scope.ts';
import { defineRule } from '../define-rule.ts';
import type { DocumentState } from '../document-state.ts';
import { isUnknown } from '../known.ts';
import { missing } from '../missing.ts';
import { hasReached } from '../moment.ts';

/** Statements that only an official of leadership rank may sign. */
const leadershipSigned: readonly string[] = ['D5', 'D8'];

/** Documents bind from the moment the route sets for each; the consents of both appointing authorities bind at the decree. */
export const r24 = defineRule({
  id: 'R24',
  version: 1,
  title: { id: 'Dokumen lengkap dan kedua PPK menyetujui', en: 'Documents complete and both authorities consent' },
  legalBasis: 'Peraturan BKN 5/2019',
  reads: ['documents', 'originConsent', 'receivingConsent', 'scope', 'moment'],
  find({ documents, originConsent, receivingConsent, scope, moment }) {
    if (isUnknown(documents)) return missing('documents');
    const due = documents.value.filter((document) => hasReached(moment, document.requiredAt));
    const open = kindsOf(due.filter((document) => document.verdict !== 'accepted'));
    if (open) {
      return {
        verdict: 'block',
        value: { id: open, en: open },
        explanation: { id: `Dokumen belum diterima: ${open}.`, en: `Documents not accepted yet: ${open}.` },
        cure: { id: `Lengkapi ${open}.`, en: `Supply ${open}.` },
      };
    }
    const statements = due.filter((document) => leadershipSigned.includes(document.kind));
    const wrong = kindsOf(
      statements.filter((document) => document.signatoryClass && !document.signatoryClass.startsWith('jpt-')),
    );
    if (wrong) {
      return {
        verdict: 'block',
        value: { id: wrong, en: wrong },
        explanation: {
          id: `${wrong} harus ditandatangani pejabat paling rendah JPT pratama.`,
          en: `${wrong} must be signed by an official of at least JPT pratama.`,
        },
        cure: { id: `Minta tanda tangan baru untuk ${wrong}.`, en: `Have ${wrong} signed again.` },
      };
    }
    if (isInterAgency(scope) && moment === 'decree') {
      if (isUnknown(originConsent)) return missing('originConsent');
      if (isUnknown(receivingConsent)) return missing('receivingConsent');
      if (originConsent.value !== 'given' || receivingConsent.value !== 'given') {
        const party =
          originConsent.value !== 'given'
            ? { id: 'PPK asal', en: 'the origin authority' }
            : { id: 'PPK penerima', en: 'the receiving authority' };
        return {
          verdict: 'block',
          value: { id: `tanpa persetujuan ${party.id}`, en: `no consent of ${party.en}` },
          explanation: { id: 'Kedua PPK harus menyetujui.', en: 'Both appointing authorities must consent.' },
          cure: { id: `Peroleh persetujuan ${party.id}.`, en: `Obtain the consent of ${party.en}.` },
        };
      }
    }
    if (statements.some((document) => document.signatoryClass === null)) return missing('documents');
    return {
      verdict: 'pass',
      value: { id: `${due.length} dokumen diterima`, en: `${due.length} documents accepted` },
      explanation: {
        id: 'Semua yang diperlukan sampai tahap ini sudah ada.',
        en: 'All that is required up to this point is there.',
      },
    };
  },
});

function kindsOf(documents: DocumentState[]): string {
  return documents.map((document) => document.kind).join(', ');
}
