import type { Role } from '../../domain/rights/role.ts';
import type { Text } from '../../domain/text.ts';

/** Who somebody is in the story. */
export const roleLabels: Readonly<Record<Role, Text>> = {
  'hr-officer': { id: 'pengelola kepegawaian', en: 'HR officer' },
  'hr-admin': { id: 'analis kepegawaian', en: 'HR analyst' },
  supervisor: { id: 'kepala unit', en: 'head of unit' },
  'organisation-officer': { id: 'bagian organisasi', en: 'organisation office' },
  'inspectorate-officer': { id: 'inspektorat', en: 'inspectorate' },
  assessor: { id: 'asesor', en: 'assessor' },
  'panel-member': { id: 'anggota tim penilai', en: 'panel member' },
  'panel-chair': { id: 'ketua tim penilai', en: 'panel chair' },
  'authorized-official': { id: 'pejabat yang berwenang', en: 'authorised official' },
  'appointing-authority': { id: 'pejabat pembina kepegawaian', en: 'appointing authority' },
  'legal-officer': { id: 'bagian hukum', en: 'legal office' },
  'training-officer': { id: 'pengelola pelatihan', en: 'training officer' },
  'finance-officer': { id: 'bagian keuangan', en: 'finance office' },
  auditor: { id: 'auditor', en: 'auditor' },
  operator: { id: 'operator', en: 'operator' },
  'external-agency': { id: 'instansi luar', en: 'external agency' },
  employee: { id: 'pegawai', en: 'employee' },
};
