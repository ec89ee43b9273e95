import type { Text } from '../text.ts';

/** Reading that is about many people at once. */
export const bulkAccessKinds = [
  'employee-list',
  'employee-search',
  'audit-export',
  'match-run',
  'talent-pool',
  'exchange-round',
  'registry-differences',
  'rotation-batch',
] as const;
export type BulkAccessKind = (typeof bulkAccessKinds)[number];

export const bulkAccessKindNames: Readonly<Record<BulkAccessKind, Text>> = {
  'employee-list': { id: 'Daftar pegawai', en: 'List of employees' },
  'employee-search': { id: 'Pencarian pegawai', en: 'Search for employees' },
  'talent-pool': { id: 'Kumpulan talenta', en: 'Talent pool' },
  'exchange-round': { id: 'Hasil putaran rotasi sukarela', en: 'Moves of a voluntary rotation' },
  'rotation-batch': { id: 'Rotasi bersama', en: 'Rotation batch' },
  'match-run': { id: 'Hasil pencocokan calon', en: 'Ranking of a match run' },
  'registry-differences': { id: 'Perbedaan dengan SIASN', en: 'Differences from SIASN' },
  'audit-export': { id: 'Ekspor catatan audit', en: 'Export of the audit record' },
};

/** By what somebody searched or narrowed down; never what they typed, which may be a name or a NIP. */
export const bulkCriteria = ['name', 'nip', 'unit', 'checkpoint', 'box', 'position-class'] as const;
export type BulkCriterion = (typeof bulkCriteria)[number];
