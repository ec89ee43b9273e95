import type { Text } from '../text.ts';

/** What is compared of a person; `answer` stands for what the registry itself could not say without contradiction. */
export const differenceFields = [
  'unit',
  'position',
  'position-since',
  'rank',
  'rank-since',
  'legal-status',
  'tmt-pns',
  'retirement',
  'answer',
] as const;
export type DifferenceField = (typeof differenceFields)[number];

export const differenceStates = ['open', 'accepted', 'refused', 'gone'] as const;
export type DifferenceState = (typeof differenceStates)[number];

export const differenceFieldNames: Readonly<Record<DifferenceField, Text>> = {
  unit: { id: 'Unit organisasi', en: 'Unit' },
  position: { id: 'Jabatan', en: 'Position' },
  'position-since': { id: 'TMT jabatan', en: 'In the position since' },
  rank: { id: 'Pangkat/golongan', en: 'Rank' },
  'rank-since': { id: 'TMT golongan', en: 'In the rank since' },
  'legal-status': { id: 'Kedudukan hukum', en: 'Legal standing' },
  'tmt-pns': { id: 'TMT PNS', en: 'Civil servant since' },
  retirement: { id: 'TMT pensiun', en: 'Retires on' },
  answer: { id: 'Jawaban SIASN', en: 'Answer of SIASN' },
};
