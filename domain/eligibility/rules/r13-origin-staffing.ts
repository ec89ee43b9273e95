import { defineRule } from '../define-rule.ts';
import { isUnknown } from '../known.ts';
import { missing } from '../missing.ts';

export const r13 = defineRule({
  id: 'R13',
  version: 1,
  title: { id: 'Kecukupan pegawai unit asal', en: 'Staffing left in the present unit' },
  legalBasis: 'PP 11/2017 pasal 190; kebutuhan organisasi',
  reads: ['originIncumbents', 'originMinimum'],
  find({ originIncumbents, originMinimum }) {
    if (isUnknown(originIncumbents)) return missing('originIncumbents');
    if (isUnknown(originMinimum)) return missing('originMinimum');
    const left = Math.max(0, originIncumbents.value - 1);
    const value = {
      id: `tersisa ${left}, minimum ${originMinimum.value}`,
      en: `${left} left, minimum ${originMinimum.value}`,
    };
    if (left >= originMinimum.value) {
      return {
        verdict: 'pass',
        value,
        explanation: { id: 'Unit asal tetap cukup pegawai.', en: 'The present unit stays staffed.' },
      };
    }
    return {
      verdict: 'warn',
      value,
      explanation: {
        id: 'Mutasi ini menurunkan jumlah pegawai unit asal di bawah minimum.',
        en: 'This mutation leaves the present unit below its minimum.',
      },
      cure: { id: 'Siapkan pengganti, atau catat alasannya.', en: 'Prepare a successor, or record the reason.' },
    };
  },
});
