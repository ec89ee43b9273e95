import type { EducationLevel } from '../personnel/education.ts';
import type { EmployeeType } from '../personnel/employee-type.ts';
import type { LegalStatus } from '../personnel/legal-status.ts';
import { isRank } from '../personnel/rank.ts';
import type { Sex } from '../personnel/sex.ts';

// The export spells one thing in several ways; each table has the spellings seen, compared without case and punctuation.
const sexes: Readonly<Record<string, Sex>> = {
  M: 'male',
  L: 'male',
  PRIA: 'male',
  LAKILAKI: 'male',
  F: 'female',
  P: 'female',
  WANITA: 'female',
  PEREMPUAN: 'female',
};

const employeeTypes: Readonly<Record<string, EmployeeType>> = {
  P: 'PNS',
  PNS: 'PNS',
  C: 'CPNS',
  CPNS: 'CPNS',
  PPPK: 'PPPK',
  P3K: 'PPPK',
};

const legalStatuses: Readonly<Record<string, LegalStatus>> = {
  AKTIF: 'active',
  // On study assignment or preparing for a pension one stays an active civil servant; the clearance tells the rest (R09).
  TUGASBELAJAR: 'active',
  MASAPERSIAPANPENSIUN: 'active',
  MPP: 'active',
  CLTN: 'unpaid-leave',
  CUTILUARTANGGUNGANNEGARA: 'unpaid-leave',
  CUTIDILUARTANGGUNGANNEGARA: 'unpaid-leave',
  PEMBERHENTIANSEMENTARA: 'suspended',
  DIBERHENTIKANSEMENTARA: 'suspended',
  PENERIMAUANGTUNGGU: 'suspended',
  PENSIUN: 'retired',
  PEMBERHENTIANDENGANHORMAT: 'dismissed',
  PEMBERHENTIANTIDAKDENGANHORMAT: 'dismissed',
  DIBERHENTIKAN: 'dismissed',
  HILANG: 'missing',
  MENINGGAL: 'deceased',
  MENINGGALDUNIA: 'deceased',
};

const educationLevels: readonly (readonly [RegExp, EducationLevel])[] = [
  [/^(SD|SEKOLAHDASAR)/, 'SD'],
  [/^(SMP|SLTP|MTS)/, 'SMP'],
  [/^(SMA|SMK|SLTA|MA$|SPK)/, 'SMA'],
  [/^(DIPLOMAIV|DIV|D4)/, 'D4'],
  [/^(DIPLOMAIII|DIII|D3|SARJANAMUDA)/, 'D3'],
  [/^(DIPLOMAII|DII|D2)/, 'D2'],
  [/^(DIPLOMAI|DI$|D1)/, 'D1'],
  [/^(S1|SARJANA)/, 'S1'],
  [/^(S2|MAGISTER)/, 'S2'],
  [/^(S3|DOKTOR)/, 'S3'],
];

export const readSex = (text: string): Sex | undefined => sexes[bare(text)];
export const readLegalStatus = (text: string): LegalStatus | undefined => legalStatuses[bare(text)];

/** `STATUS CPNS PNS` is a short code, `JENIS PEGAWAI NAMA` a phrase such as "PNS Daerah Kab/Kota". */
export function readEmployeeType(text: string): EmployeeType | undefined {
  return employeeTypes[bare(text)] ?? employeeTypes[bare(text.split(' ')[0] ?? '')];
}

export function readEducationLevel(text: string): EducationLevel | undefined {
  return educationLevels.find(([pattern]) => pattern.test(bare(text)))?.[1];
}

/** `S-1 Ekonomi Pembangunan` → `ekonomi-pembangunan`, the form in which positions name the fields they ask for. */
export function readEducationField(text: string): string | undefined {
  const field = text.replace(/^(S-?[123]|D-?(IV|III|II|I|[1-4])|DIPLOMA (IV|III|II|I)|SLTA|SMA|SMK)\b[\s/.-]*/i, '');
  const slug = field
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? undefined : slug;
}

const agreementGrades = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII'.split(' ');

/** Civil servants have I/a to IV/e, employees under agreement the grades I to XVII. */
export function readRank(text: string, employeeType: EmployeeType): string | undefined {
  if (employeeType === 'PPPK') return agreementGrades.find((grade) => grade === text.toUpperCase());
  const [roman = '', letter = ''] = text.split('/');
  const rank = `${roman.trim().toUpperCase()}/${letter.trim().toLowerCase()}`;
  return isRank(rank) ? rank : undefined;
}

function bare(text: string): string {
  return text.toUpperCase().replace(/[^A-Z0-9]/g, '');
}
