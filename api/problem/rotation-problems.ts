import type { Text } from '../../domain/text.ts';
import type { ProblemKind } from './problem-kind.ts';

const correct: Text = { id: 'Perbaiki, lalu kirim ulang.', en: 'Correct it and send again.' };
const lookAtPlans: Text = { id: 'Lihat /v1/assignment-plans.', en: 'See /v1/assignment-plans.' };
const lookAtBatches: Text = { id: 'Lihat /v1/rotation-batches.', en: 'See /v1/rotation-batches.' };

/** What can be wrong with an assignment plan or a rotation batch (F42, F43). */
export const rotationProblems = {
  'plan-repeats-post': line(422, 'Jabatan disebut dua kali', 'A post is named twice', correct),
  'plan-repeats-unit': line(422, 'Unit disebut dua kali', 'A unit is named twice', correct),
  'plan-fills-other-post': line(422, 'Jabatan di luar rencana', 'A post outside of the plan', correct),
  'unknown-unit': line(422, 'Unit tidak dikenal', 'Unknown unit', correct),
  'plan-over': line(409, 'Rencana sudah selesai', 'The plan is over', lookAtPlans),
  'plan-not-solved': line(409, 'Rencana belum terpecahkan', 'The plan is not solved', lookAtPlans),
  'plan-without-moves': line(409, 'Rencana tanpa mutasi', 'The plan moves nobody', lookAtPlans),
  'rotation-batch-faulty': line(422, 'Ada baris yang salah', 'Some lines are wrong', correct),
  'rotation-file-unreadable': line(422, 'Berkas tidak terbaca', 'The file cannot be read', correct),
  'rotation-batch-not-simulated': line(409, 'Belum disimulasikan', 'It was not simulated', lookAtBatches),
  'rotation-batch-committed': line(409, 'Sudah dijalankan', 'It is committed already', lookAtBatches),
  'rotation-batch-infeasible': line(409, 'Tidak ada yang dapat dijalankan', 'Nobody in it can go', lookAtBatches),
  'rotation-date-owed': line(422, 'Tanggal berlaku belum disebut', 'The effective date is not named', correct),
  'rotation-date-past': line(422, 'Tanggal berlaku sudah lewat', 'The effective date has passed', correct),
  'rotation-date-differs': line(422, 'Tanggal berlaku berbeda', 'Another effective date', correct),
  'rotation-date-decided': line(409, 'Sudah ada yang diputuskan', 'Some of them are decided already', {
    id: 'Koreksi tanggal berlaku setiap perkara yang sudah diputuskan.',
    en: 'Correct the effective date of each case that is decided.',
  }),
  'rotation-batch-not-over': line(409, 'Masih dijalankan', 'It is still under way', lookAtBatches),
  'rotation-batch-nobody-left': line(409, 'Tidak ada yang tertinggal', 'Nobody is left over', lookAtBatches),
  'rotation-batch-not-running': line(409, 'Tidak sedang dijalankan', 'It is not under way', lookAtBatches),
  'rotation-batch-nothing-to-retry': line(409, 'Tidak ada yang diulang', 'There is nothing to retry', lookAtBatches),
} as const satisfies Record<string, ProblemKind>;

function line(status: number, id: string, en: string, wayOut: Text): ProblemKind {
  return { status, title: { id, en }, wayOut };
}
