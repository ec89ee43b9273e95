import type { Text } from '../text.ts';

/** Whose paper a document is (Peraturan BKN 5/2019). */
export const documentIssuers = [
  'employee',
  'receiving-agency',
  'receiving-authority',
  'origin-authority',
  'origin-hr',
  'origin-inspectorate',
  'home-affairs',
] as const;

export type DocumentIssuer = (typeof documentIssuers)[number];

export const issuerNames: Readonly<Record<DocumentIssuer, Text>> = {
  employee: { id: 'pegawai', en: 'the employee' },
  'receiving-agency': { id: 'instansi penerima', en: 'the receiving agency' },
  'receiving-authority': { id: 'PPK penerima', en: 'the receiving authority' },
  'origin-authority': { id: 'PPK asal', en: 'the origin authority' },
  'origin-hr': { id: 'PPK asal atau pejabat kepegawaian JPT pratama', en: 'the origin authority or its HR leadership' },
  'origin-inspectorate': { id: 'Inspektorat instansi asal', en: 'the inspectorate of the origin agency' },
  'home-affairs': { id: 'Kementerian Dalam Negeri', en: 'the Ministry of Home Affairs' },
};
