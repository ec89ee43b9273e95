import type { Text } from '../../domain/text.ts';
import type { ProblemKind } from './problem-kind.ts';

/** What can be wrong with matching a post (F37). */
export const matchingProblems = {
  'post-closed': line(409, 'Jabatan sudah ditutup', 'The post is closed', {
    id: 'Pilih jabatan lain, atau perbarui ABK.',
    en: 'Choose another post, or renew the workload analysis.',
  }),
  'standard-without-competencies': line(409, 'Standar tanpa kompetensi', 'A standard without competencies', {
    id: 'Lengkapi standar kompetensi jabatan, lalu cocokkan lagi.',
    en: 'Complete the standard of the post, then match again.',
  }),
  'own-match-run': line(403, 'Anda dinilai dalam pencocokan ini', 'You are judged in this match', {
    id: 'Minta pejabat lain membacanya.',
    en: 'Have another official read it.',
  }),
} as const satisfies Record<string, ProblemKind>;

function line(status: number, id: string, en: string, wayOut: Text): ProblemKind {
  return { status, title: { id, en }, wayOut };
}
