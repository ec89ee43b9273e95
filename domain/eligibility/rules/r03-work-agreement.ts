import { defineRule } from '../define-rule.ts';
import { isUnknown } from '../known.ts';
import { missing } from '../missing.ts';

export const r03 = defineRule({
  id: 'R03',
  version: 1,
  title: { id: 'Bukan PPPK', en: 'Not under a work agreement' },
  legalBasis: 'UU 20/2023; Peraturan BKN 5/2019',
  reads: ['employeeType'],
  find({ employeeType }) {
    if (isUnknown(employeeType)) return missing('employeeType');
    const value = { id: employeeType.value, en: employeeType.value };
    if (employeeType.value === 'PPPK') {
      return {
        verdict: 'block',
        value,
        explanation: {
          id: 'PPPK terikat perjanjian kerja dan tidak memakai mutasi.',
          en: 'A PPPK is bound by a work agreement and is not moved by mutation.',
        },
        cure: { id: 'Gunakan jalur relokasi PPPK.', en: 'Use the relocation procedure for PPPK.' },
      };
    }
    return { verdict: 'pass', value, explanation: { id: 'Pegawai bukan PPPK.', en: 'The employee is not a PPPK.' } };
  },
});
