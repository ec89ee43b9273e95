import type { Text } from '../../domain/text.ts';
import type { ProblemKind } from './problem-kind.ts';

const look: Text = { id: 'Lihat /v1/evaluations.', en: 'See /v1/evaluations.' };

/** What can be wrong with asking for an evaluation (F59). */
export const evaluationProblems = {
  'evaluation-half-not-over': line(422, 'Semester belum berakhir', 'The half year is not over', {
    id: 'Pilih semester yang sudah berakhir.',
    en: 'Choose a half year that is over.',
  }),
  'evaluation-before-records': line(422, 'Sebelum ada catatan', 'Before there were records', look),
  'evaluation-made-already': line(409, 'Sudah dievaluasi', 'Evaluated already', look),
} as const satisfies Record<string, ProblemKind>;

function line(status: number, id: string, en: string, wayOut: Text): ProblemKind {
  return { status, title: { id, en }, wayOut };
}
