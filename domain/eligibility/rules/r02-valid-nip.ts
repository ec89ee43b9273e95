import { nipMatches, readNip } from '../../personnel/nip.ts';
import { isRefusal } from '../../refusal.ts';
import { defineRule } from '../define-rule.ts';
import { isUnknown } from '../known.ts';
import { missing } from '../missing.ts';

/** The line never shows the number: a certificate is read by more people than may know it. */
export const r02 = defineRule({
  id: 'R02',
  version: 1,
  title: { id: 'NIP sah dan cocok dengan data SIASN', en: 'NIP valid and in line with SIASN' },
  legalBasis: 'Perka BKN 22/2007',
  reads: ['nip', 'birthDate', 'sex', 'employeeType', 'today'],
  find({ nip, birthDate, sex, employeeType, today }) {
    if (isUnknown(nip)) return missing('nip');
    if (isUnknown(employeeType)) return missing('employeeType');
    const cure = { id: 'Perbaiki NIP atau data diri di SIASN.', en: 'Correct the NIP or the personal data in SIASN.' };
    const read = readNip(nip.value, employeeType.value, today);
    if (isRefusal(read)) {
      return { verdict: 'block', value: { id: 'tidak sah', en: 'invalid' }, explanation: read.message, cure };
    }
    if (isUnknown(birthDate)) return missing('birthDate');
    if (isUnknown(sex)) return missing('sex');
    if (!nipMatches(read, { birthDate: birthDate.value, sex: sex.value })) {
      return {
        verdict: 'block',
        value: { id: 'tidak cocok', en: 'does not match' },
        explanation: {
          id: 'Tanggal lahir atau jenis kelamin dalam NIP berbeda dari data SIASN.',
          en: 'The birth date or sex in the NIP differs from SIASN.',
        },
        cure,
      };
    }
    return {
      verdict: 'pass',
      value: { id: 'sah dan cocok', en: 'valid and matching' },
      explanation: { id: 'NIP sah dan cocok dengan data SIASN.', en: 'The NIP is valid and matches SIASN.' },
    };
  },
});
