import type { Text } from '../text.ts';

/** What of a dossier somebody read. */
export const accessKinds = [
  'employee-record',
  'case-file',
  'case-timeline',
  'task-file',
  'access-record',
  'case-document',
  'decree',
  'panel-dossier',
  'panel-minutes',
  'talent-profile',
] as const;
export type AccessKind = (typeof accessKinds)[number];

export const accessKindNames: Readonly<Record<AccessKind, Text>> = {
  'employee-record': { id: 'Data kepegawaian', en: 'Personnel record' },
  'case-file': { id: 'Berkas perkara', en: 'Case file' },
  'case-timeline': { id: 'Riwayat perkara', en: 'Timeline of a case' },
  'task-file': { id: 'Berkas tugas', en: 'Task with its file' },
  'case-document': { id: 'Dokumen perkara', en: 'Document of a case' },
  decree: { id: 'Keputusan', en: 'Decree' },
  'panel-dossier': { id: 'Berkas sidang', en: 'Dossier of the panel' },
  'panel-minutes': { id: 'Risalah sidang', en: 'Minutes of the panel' },
  'talent-profile': { id: 'Riwayat kotak talenta', en: 'History of talent boxes' },
  'access-record': { id: 'Catatan akses', en: 'Record of accesses' },
};
