import { isPromotion } from '../../personnel/direction.ts';
import { talentBox } from '../../personnel/talent-box.ts';
import { defineRule } from '../define-rule.ts';
import { isUnknown } from '../known.ts';
import { missing } from '../missing.ts';
import { notApplicable } from '../not-applicable.ts';

export const r20 = defineRule({
  id: 'R20',
  version: 1,
  title: { id: 'Kelompok suksesi untuk promosi', en: 'Succession pool for a promotion' },
  legalBasis: 'PermenPANRB 3/2020',
  reads: ['talentAxes', 'direction', 'policy'],
  find({ talentAxes, direction, policy }) {
    if (!isPromotion(direction)) return notApplicable('Mutasi ini bukan promosi.', 'This mutation is no promotion.');
    if (isUnknown(talentAxes)) return missing('talentAxes');
    const box = talentBox(talentAxes.value);
    const value = { id: `kotak ${box}`, en: `box ${box}` };
    if (policy.successionBoxes.includes(box)) {
      return {
        verdict: 'pass',
        value,
        explanation: { id: 'Pegawai termasuk kelompok suksesi.', en: 'The employee is in the succession pool.' },
      };
    }
    return {
      verdict: 'warn',
      value,
      explanation: {
        id: `Pegawai di luar kelompok suksesi (kotak ${policy.successionBoxes.join(', ')}).`,
        en: `The employee is outside the succession pool (boxes ${policy.successionBoxes.join(', ')}).`,
      },
      cure: { id: 'Catat alasan mengapa promosi tetap layak.', en: 'Record why the promotion is still fitting.' },
    };
  },
});
