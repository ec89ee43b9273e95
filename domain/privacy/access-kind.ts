import type { Text } from '../text.ts';

/** What of a dossier somebody read. */
export const accessKinds = ['employee-record', 'case-file', 'case-timeline', 'task-file', 'access-record'] as const;
export type AccessKind = (typeof accessKinds)[number];

export const accessKindNames: Readonly<Record<AccessKind, Text>> = {
  'employee-record': { id: 'Data kepegawaian', en: 'Personnel record' },
  'case-file': { id: 'Berkas perkara', en: 'Case file' },
  'case-timeline': { id: 'Riwayat perkara', en: 'Timeline of a case' },
  'task-file': { id: 'Berkas tugas', en: 'Task with its file' },
  'access-record': { id: 'Catatan akses', en: 'Record of accesses' },
};
