import { isPromotion } from '../../personnel/direction.ts';
import { fillingGrade } from '../../personnel/jpm.ts';
import { dateText } from '../date-text.ts';
import { defineRule } from '../define-rule.ts';
import { isUnknown } from '../known.ts';
import { missing } from '../missing.ts';

export const r19 = defineRule({
  id: 'R19',
  version: 1,
  title: { id: 'Kesesuaian kompetensi (JPM)', en: 'Job-person match (JPM)' },
  legalBasis: 'Peraturan BKN 26/2019; PermenPANRB 38/2017',
  reads: ['jpm', 'direction', 'policy'],
  find({ jpm, direction, policy }) {
    if (isUnknown(jpm)) return missing('jpm');
    const assessedOn = dateText(jpm.asOf);
    const percent = { id: jpm.value.toFixed(1).replace('.', ','), en: jpm.value.toFixed(1) };
    const value = {
      id: `${percent.id}% (penilaian ${assessedOn.id})`,
      en: `${percent.en}% (assessed ${assessedOn.en})`,
    };
    const cure = { id: 'Tutup kesenjangan kompetensi dengan pelatihan.', en: 'Close the competency gaps by training.' };
    switch (fillingGrade(jpm.value, policy.jpmCutOffs)) {
      case 'meets':
        return { verdict: 'pass', value, explanation: { id: 'Memenuhi syarat (MS).', en: 'Meets the standard (MS).' } };
      case 'nearly-meets':
        return {
          verdict: 'warn',
          value,
          explanation: { id: 'Masih memenuhi syarat (MMS).', en: 'Nearly meets the standard (MMS).' },
          cure,
        };
      case 'falls-short':
        return {
          verdict: isPromotion(direction) ? 'block' : 'warn',
          value,
          explanation: { id: 'Kurang memenuhi syarat (KMS).', en: 'Falls short of the standard (KMS).' },
          cure,
        };
    }
  },
});
