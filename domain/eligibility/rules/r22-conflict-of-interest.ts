import { defineRule } from '../define-rule.ts';
import { isUnknown } from '../known.ts';
import { missing } from '../missing.ts';

/** Binds the actor, so before the decision it asks for recusal; a decree may not rest on a decision by one who should have stepped aside. */
export const r22 = defineRule({
  id: 'R22',
  version: 1,
  title: { id: 'Bebas benturan kepentingan', en: 'Free of conflicts of interest' },
  legalBasis: 'PP 11/2017 pasal 190 ayat (5); PermenPANRB 17/2024',
  reads: ['conflicts', 'moment'],
  find({ conflicts, moment }) {
    if (isUnknown(conflicts)) return missing('conflicts');
    const standing = conflicts.value.filter((conflict) => !conflict.recused);
    if (standing.length > 0) {
      const roles = [...new Set(standing.map((conflict) => conflict.role))].join(', ');
      return {
        verdict: moment === 'decree' ? 'block' : 'warn',
        value: { id: `${standing.length} pejabat (${roles})`, en: `${standing.length} official(s) (${roles})` },
        explanation: {
          id: 'Pejabat yang menilai atau memutus mempunyai hubungan keluarga atau kepentingan dengan pegawai.',
          en: 'An official who reviews or decides has a family tie or interest with the employee.',
        },
        cure: {
          id: 'Pejabat itu mundur dan digantikan pejabat lain.',
          en: 'That official steps aside and another one acts.',
        },
      };
    }
    const recused = conflicts.value.length > 0;
    return {
      verdict: 'pass',
      value: recused ? { id: 'sudah digantikan', en: 'recused' } : { id: 'tidak ada', en: 'none' },
      explanation: recused
        ? {
            id: 'Pejabat yang berkepentingan sudah digantikan.',
            en: 'Every official with a conflict has stepped aside.',
          }
        : { id: 'Tidak ada benturan kepentingan yang tercatat.', en: 'No conflict of interest is recorded.' },
    };
  },
});
