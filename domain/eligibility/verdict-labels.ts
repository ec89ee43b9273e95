import type { Text } from '../text.ts';
import type { CertificateVerdict } from './certificate.ts';
import type { RuleVerdict } from './rule-line.ts';

/** A rule's verdict as people read it. */
export const ruleVerdictLabels: Readonly<Record<RuleVerdict, Text>> = {
  pass: { id: 'Memenuhi', en: 'Pass' },
  warn: { id: 'Peringatan', en: 'Warning' },
  block: { id: 'Menghalangi', en: 'Blocks' },
  'block-unless-exception': {
    id: 'Menghalangi kecuali ada pengecualian tertulis',
    en: 'Blocks unless excepted in writing',
  },
  'not-applicable': { id: 'Tidak berlaku', en: 'Not applicable' },
  unknown: { id: 'Belum diketahui', en: 'Not known yet' },
};

export const certificateVerdictLabels: Readonly<Record<CertificateVerdict, Text>> = {
  eligible: { id: 'Memenuhi syarat', en: 'Eligible' },
  'eligible-with-warnings': { id: 'Memenuhi syarat dengan catatan', en: 'Eligible, with warnings' },
  'needs-exception': { id: 'Memerlukan pengecualian tertulis', en: 'Needs a documented exception' },
  ineligible: { id: 'Tidak memenuhi syarat', en: 'Not eligible' },
};
