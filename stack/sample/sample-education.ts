import type { EducationLevel } from '../../domain/personnel/education.ts';

/** A field of study as our positions name it, as the export writes it, and the title it gives at S1. */
export interface StudyField {
  readonly name: string;
  readonly title: string;
}

export const studyFields: Readonly<Record<string, StudyField>> = {
  'administrasi-negara': { name: 'Administrasi Negara', title: 'S.A.P.' },
  'ilmu-pemerintahan': { name: 'Ilmu Pemerintahan', title: 'S.I.P.' },
  'ilmu-hukum': { name: 'Ilmu Hukum', title: 'S.H.' },
  manajemen: { name: 'Manajemen', title: 'S.E.' },
  akuntansi: { name: 'Akuntansi', title: 'S.Ak.' },
  'ekonomi-pembangunan': { name: 'Ekonomi Pembangunan', title: 'S.E.' },
  'perencanaan-wilayah-dan-kota': { name: 'Perencanaan Wilayah dan Kota', title: 'S.P.W.K.' },
  'teknik-sipil': { name: 'Teknik Sipil', title: 'S.T.' },
  'teknik-informatika': { name: 'Teknik Informatika', title: 'S.Kom.' },
  'sistem-informasi': { name: 'Sistem Informasi', title: 'S.Kom.' },
  psikologi: { name: 'Psikologi', title: 'S.Psi.' },
  agribisnis: { name: 'Agribisnis', title: 'S.P.' },
  kedokteran: { name: 'Kedokteran', title: '' },
  keperawatan: { name: 'Keperawatan', title: 'S.Kep.' },
  'pendidikan-guru-sekolah-dasar': { name: 'Pendidikan Guru Sekolah Dasar', title: 'S.Pd.' },
  'pendidikan-bahasa-indonesia': { name: 'Pendidikan Bahasa Indonesia', title: 'S.Pd.' },
  'pendidikan-matematika': { name: 'Pendidikan Matematika', title: 'S.Pd.' },
  'administrasi-perkantoran': { name: 'Administrasi Perkantoran', title: '' },
};

export const universityFields: readonly string[] = [
  'administrasi-negara',
  'ilmu-pemerintahan',
  'ilmu-hukum',
  'manajemen',
  'ekonomi-pembangunan',
  'agribisnis',
];

/** How SIASN spells levels, and the prefix of its field names. */
export const levelNames: Readonly<Partial<Record<EducationLevel, { name: string; prefix: string }>>> = {
  SMA: { name: 'SLTA', prefix: 'SMK' },
  D3: { name: 'Diploma III/Sarjana Muda', prefix: 'D-III' },
  S1: { name: 'S-1/Sarjana', prefix: 'S-1' },
  S2: { name: 'S-2', prefix: 'S-2' },
};
