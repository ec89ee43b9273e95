import { defineRule } from '../define-rule.ts';
import { isUnknown } from '../known.ts';
import { missing } from '../missing.ts';

export const r12 = defineRule({
  id: 'R12',
  version: 1,
  title: { id: 'Formasi jabatan tujuan tersedia', en: 'The target post is vacant' },
  legalBasis: 'Peraturan BKN 5/2019 (Anjab dan ABK)',
  reads: ['positionNeed', 'incumbents'],
  find({ positionNeed, incumbents }) {
    if (isUnknown(positionNeed)) return missing('positionNeed');
    if (isUnknown(incumbents)) return missing('incumbents');
    const value = {
      id: `kebutuhan ${positionNeed.value}, terisi ${incumbents.value}`,
      en: `need ${positionNeed.value}, filled ${incumbents.value}`,
    };
    if (incumbents.value < positionNeed.value) {
      return { verdict: 'pass', value, explanation: { id: 'Formasi masih tersedia.', en: 'The position has room.' } };
    }
    return {
      verdict: 'block',
      value,
      explanation: {
        id: 'Jumlah pemangku jabatan sudah memenuhi kebutuhan menurut ABK.',
        en: 'The holders already meet the need by workload analysis.',
      },
      cure: {
        id: 'Pilih jabatan lain, atau perbarui ABK.',
        en: 'Choose another post, or renew the workload analysis.',
      },
    };
  },
});
