import type { Text } from '../../domain/text.ts';
import type { ProblemKind } from './problem-kind.ts';

const correct: Text = { id: 'Perbaiki, lalu kirim ulang.', en: 'Correct it and send again.' };
const look: Text = { id: 'Lihat /v1/exchange-rounds.', en: 'See /v1/exchange-rounds.' };

/** What can be wrong with a wish, a round of voluntary rotation, a what-if or an axis score (F41, F45, F50–F53). */
export const exchangeProblems = {
  'wish-empty': line(422, 'Keinginan kosong', 'The wish is empty', correct),
  'wish-repeats-post': line(422, 'Jabatan disebut dua kali', 'A post is named twice', correct),
  'wish-for-own-post': line(422, 'Jabatan sendiri', 'Your own post', correct),
  'unknown-place': line(422, 'Tempat tidak dikenal', 'Unknown place', correct),
  'wish-ends-before-start': line(422, 'Berakhir sebelum mulai', 'It ends before it begins', correct),
  'wish-over': line(422, 'Masa berlaku sudah lewat', 'Its period is over', correct),
  'wish-too-long': line(422, 'Masa berlaku terlalu lama', 'Its period is too long', correct),
  'exchange-closes-too-soon': line(422, 'Penutupan terlalu dekat', 'It closes too soon', correct),
  'exchange-closes-too-late': line(422, 'Penutupan terlalu jauh', 'It closes too late', correct),
  'exchange-round-open': line(409, 'Ada putaran yang berjalan', 'A round is open already', look),
  'exchange-round-over': line(409, 'Putaran sudah selesai', 'The round is over', look),
  'exchange-round-not-closed': line(409, 'Putaran belum ditutup', 'The round has not closed', look),
  'exchange-without-moves': line(409, 'Tidak ada yang pindah', 'Nobody moves', look),
  'talent-assessed-in-future': line(422, 'Penilaian di masa depan', 'An assessment in the future', correct),
  'talent-named-twice': line(422, 'Pegawai disebut dua kali', 'An employee is named twice', correct),
  'talent-recorded-already': line(409, 'Hari itu sudah dinilai', 'That day is assessed already', correct),
} as const satisfies Record<string, ProblemKind>;

function line(status: number, id: string, en: string, wayOut: Text): ProblemKind {
  return { status, title: { id, en }, wayOut };
}
