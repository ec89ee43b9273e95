import type { Role } from './role.ts';
import type { Text } from '../text.ts';

/** What each role is called where people read it. */
export const roleNames: Readonly<Record<Role, Text>> = {
  'hr-officer': { id: 'Analis SDM', en: 'HR officer' },
  'hr-admin': { id: 'Pengelola kepegawaian', en: 'HR administrator' },
  supervisor: { id: 'Atasan', en: 'Supervisor' },
  'organisation-officer': { id: 'Analis organisasi', en: 'Organisation officer' },
  'inspectorate-officer': { id: 'Inspektorat', en: 'Inspectorate' },
  assessor: { id: 'Asesor', en: 'Assessor' },
  'panel-member': { id: 'Anggota tim penilai kinerja', en: 'Panel member' },
  'panel-chair': { id: 'Ketua tim penilai kinerja', en: 'Panel chair' },
  'authorized-official': { id: 'Pejabat yang berwenang (PyB)', en: 'Authorized official' },
  'appointing-authority': { id: 'Pejabat pembina kepegawaian (PPK)', en: 'Appointing authority' },
  'legal-officer': { id: 'Bagian hukum', en: 'Legal officer' },
  'training-officer': { id: 'Pengelola diklat', en: 'Training officer' },
  'finance-officer': { id: 'Pengelola gaji', en: 'Payroll officer' },
  auditor: { id: 'Auditor', en: 'Auditor' },
  operator: { id: 'Operator sistem', en: 'System operator' },
  'external-agency': { id: 'Instansi lain', en: 'External agency' },
  employee: { id: 'Pegawai', en: 'Employee' },
};
