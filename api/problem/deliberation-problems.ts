import type { Text } from '../../domain/text.ts';
import type { ProblemKind } from './problem-kind.ts';

const look: Text = {
  id: 'Baca protokol di /v1/cases/{nomor}/deliberation untuk melihat keadaan sidang.',
  en: 'Read the protocol at /v1/cases/{number}/deliberation to see where the session stands.',
};
const join: Text = {
  id: 'Catat kehadiran lewat /v1/cases/{nomor}/deliberation/attendance, atau minta sekretaris mencatatnya.',
  en: 'Join by /v1/cases/{number}/deliberation/attendance, or ask the secretary to note you.',
};
const correct: Text = { id: 'Perbaiki lalu kirim ulang.', en: 'Correct it and send again.' };
const askChair: Text = { id: 'Sampaikan kepada ketua atau sekretaris tim.', en: 'Tell the chair or the secretary.' };

/** What the panel's protocol refuses (F30–F33); the codes of `domain/deliberation/protocol-refusals.ts` and of its routes. */
export const deliberationProblems = {
  'session-not-convened': line(409, 'Sidang belum diundang', 'The session is not convened', look),
  'session-not-begun': line(409, 'Hari sidang belum tiba', 'The day of the session has not come', look),
  'session-not-open': line(409, 'Sidang belum dibuka', 'The session is not open', look),
  'session-open-already': line(409, 'Sidang sudah dibuka', 'The session is open already', look),
  'session-without-quorum': line(409, 'Belum kuorum', 'There is no quorum', join),
  'session-closed': line(409, 'Sidang sudah ditutup', 'The session is closed', look),
  'session-date-out-of-range': line(
    422,
    'Hari sidang di luar batas',
    'The day of the session is out of range',
    correct,
  ),
  'not-on-panel': line(403, 'Bukan anggota sidang itu', 'Not a member of that session', askChair),
  'not-seated': line(409, 'Kursi itu kosong', 'That seat is empty', look),
  'already-present': line(409, 'Kehadiran sudah dicatat', 'Already noted as present', look),
  'member-absent': line(409, 'Anggota tidak hadir', 'The member is absent', join),
  'member-recused': line(403, 'Anggota sudah mundur', 'The member stepped back', askChair),
  'already-voted': line(409, 'Sudah memberi suara', 'Already voted', look),
  'vote-without-reason': line(422, 'Suara tanpa alasan', 'A vote without reasons', correct),
  'motion-unknown': line(422, 'Usul tidak ada', 'There is no such motion', look),
  'motion-without-vote': line(422, 'Ada usul tanpa suara', 'A motion is without a vote', correct),
  'motion-too-late': line(409, 'Usul terlambat', 'The motion comes too late', askChair),
  'motion-already-put': line(409, 'Usul itu sudah ada', 'That motion is there already', look),
  'motions-full': line(409, 'Usul sudah cukup', 'There are enough motions', askChair),
  'ballot-is-out': line(409, 'Surat suara sudah di tangan Anda', 'Your ballot is out', {
    id: 'Kembalikan surat suara lewat /v1/tasks/{id}/recusal.',
    en: 'Give the ballot back by /v1/tasks/{id}/recusal.',
  }),
  'dissent-too-early': line(409, 'Sidang belum ditutup', 'The session is not closed yet', look),
  'dissent-without-vote': line(409, 'Tidak bersuara di sidang ini', 'No vote in this session', look),
  'dissent-twice': line(409, 'Pendapat berbeda sudah dicatat', 'The dissent is noted already', look),
  'minutes-sealed': line(409, 'Risalah sudah disegel', 'The minutes are sealed', {
    id: 'Risalah tidak berubah lagi; keberatan diajukan setelah keputusan.',
    en: 'The minutes change no more; object after the decision.',
  }),
  'minutes-not-sealed': line(409, 'Risalah belum disegel', 'The minutes are not sealed yet', look),
} as const satisfies Record<string, ProblemKind>;

function line(status: number, id: string, en: string, wayOut: Text): ProblemKind {
  return { status, title: { id, en }, wayOut };
}
