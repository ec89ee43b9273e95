import type { Text } from '../../domain/text.ts';
import type { ProblemKind } from './problem-kind.ts';

const correct: Text = { id: 'Perbaiki, lalu kirim ulang.', en: 'Correct it and send again.' };

/** What can be wrong with a review after the move, its plan, and the monthly figures of units (F56, F57). */
export const reviewProblems = {
  'unit-figures-faulty': line(422, 'Angka unit keliru', 'Figures of units are wrong', {
    id: 'Perbaiki baris dan kolom yang disebut, lalu kirim semuanya lagi. Belum ada yang disimpan.',
    en: 'Correct the rows and columns named and send all of it again. Nothing was kept.',
  }),
  'unit-figures-unreadable': line(422, 'Berkas angka tidak terbaca', 'The file of figures cannot be read', {
    id: 'Kirim CSV dengan kolom unit, month, productivity, innovation, service.',
    en: 'Send a CSV with the columns unit, month, productivity, innovation, service.',
  }),
  'reviewed-person-left': line(409, 'Pegawai sudah tidak menjabat', 'The person has left the post', {
    id: 'Kirim {"result":"person-left"}; bagian unit tetap dievaluasi.',
    en: 'Send {"result":"person-left"}; the unit is reviewed all the same.',
  }),
  'reviewed-person-present': line(409, 'Pegawai masih menjabat', 'The person still holds the post', correct),
  'review-evidence-unknown': line(422, 'Bukti tidak dikenal', 'Unknown evidence', correct),
  'plan-owner-unknown': line(422, 'Penanggung jawab tidak dikenal', 'Unknown owner of the plan', correct),
  'plan-owner-concerned': line(422, 'Penanggung jawab adalah pegawai itu', 'The owner is the person reviewed', correct),
  'plan-date-past': line(422, 'Tanggal rencana sudah lewat', 'The date of the plan has passed', correct),
  'plan-dates-crossed': line(422, 'Tanggal rencana terbalik', 'The dates of the plan cross', correct),
} as const satisfies Record<string, ProblemKind>;

function line(status: number, id: string, en: string, wayOut: Text): ProblemKind {
  return { status, title: { id, en }, wayOut };
}
