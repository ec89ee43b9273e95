import type { LegalStatus } from '../../personnel/legal-status.ts';
import type { Text } from '../../text.ts';
import { defineRule } from '../define-rule.ts';
import { isUnknown } from '../known.ts';
import { missing } from '../missing.ts';

const statusLabels: Record<LegalStatus, Text> = {
  active: { id: 'aktif', en: 'active' },
  'unpaid-leave': { id: 'cuti di luar tanggungan negara', en: 'on unpaid leave' },
  suspended: { id: 'diberhentikan sementara', en: 'suspended' },
  retired: { id: 'pensiun', en: 'retired' },
  dismissed: { id: 'diberhentikan', en: 'dismissed' },
  missing: { id: 'hilang', en: 'missing' },
  deceased: { id: 'meninggal dunia', en: 'deceased' },
};

export const r01 = defineRule({
  id: 'R01',
  version: 1,
  title: { id: 'PNS aktif', en: 'Active civil servant' },
  legalBasis: 'Peraturan BKN 5/2019',
  reads: ['employeeType', 'legalStatus'],
  find({ employeeType, legalStatus }) {
    if (isUnknown(employeeType)) return missing('employeeType');
    if (employeeType.value !== 'PNS') {
      return {
        verdict: 'block',
        value: { id: employeeType.value, en: employeeType.value },
        explanation: { id: 'Mutasi hanya untuk PNS.', en: 'Only civil servants (PNS) may be moved by mutation.' },
        cure:
          employeeType.value === 'CPNS'
            ? {
                id: 'Ajukan lagi setelah pegawai diangkat menjadi PNS.',
                en: 'Submit again once the employee is a PNS.',
              }
            : { id: 'Gunakan jalur relokasi PPPK.', en: 'Use the relocation procedure for PPPK.' },
      };
    }
    if (isUnknown(legalStatus)) return missing('legalStatus');
    const status = statusLabels[legalStatus.value];
    const value = { id: `PNS, ${status.id}`, en: `PNS, ${status.en}` };
    if (legalStatus.value === 'active') {
      return {
        verdict: 'pass',
        value,
        explanation: { id: 'Pegawai adalah PNS aktif.', en: 'The employee is an active PNS.' },
      };
    }
    return {
      verdict: 'block',
      value,
      explanation: { id: `Kedudukan hukum pegawai: ${status.id}.`, en: `The employee's legal status: ${status.en}.` },
      cure: { id: 'Aktifkan kembali pegawai menurut ketentuan.', en: 'Have the employee lawfully reinstated.' },
    };
  },
});
