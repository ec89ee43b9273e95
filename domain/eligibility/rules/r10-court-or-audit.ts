import { defineRule } from '../define-rule.ts';
import { isUnknown } from '../known.ts';
import { missing } from '../missing.ts';

export const r10 = defineRule({
  id: 'R10',
  version: 1,
  title: { id: 'Tidak dalam proses peradilan dan bebas temuan', en: 'No court process and no open audit finding' },
  legalBasis: 'Peraturan BKN 5/2019',
  reads: ['legalProcess', 'auditClearance'],
  find({ legalProcess, auditClearance }) {
    if (!isUnknown(legalProcess) && legalProcess.value) {
      return {
        verdict: 'block',
        value: { id: 'proses peradilan', en: 'court process' },
        explanation: { id: 'Pegawai sedang dalam proses peradilan.', en: 'The employee is in a court process.' },
        cure: {
          id: 'Ajukan lagi setelah proses peradilan selesai.',
          en: 'Submit again when the court process has ended.',
        },
      };
    }
    if (!isUnknown(auditClearance) && !auditClearance.value) {
      return {
        verdict: 'block',
        value: { id: 'temuan terbuka', en: 'open finding' },
        explanation: {
          id: 'Inspektorat mencatat temuan yang belum selesai.',
          en: 'The Inspektorat records an open finding.',
        },
        cure: {
          id: 'Selesaikan temuan dan minta surat bebas temuan.',
          en: 'Settle the finding and obtain the clearance letter.',
        },
      };
    }
    if (isUnknown(legalProcess)) return missing('legalProcess');
    if (isUnknown(auditClearance)) return missing('auditClearance');
    return {
      verdict: 'pass',
      value: { id: 'bebas', en: 'clear' },
      explanation: {
        id: 'Tidak ada proses peradilan atau temuan terbuka.',
        en: 'No court process and no open finding.',
      },
    };
  },
});
