import type { Text } from '../../domain/text.ts';
import type { ProblemKind } from './problem-kind.ts';

const look: Text = {
  id: 'Lihat keadaan keberatan dalam perkara di /v1/cases/{caseNumber}.',
  en: 'See in the case at /v1/cases/{caseNumber} how the objection stands.',
};
const mend: Text = { id: 'Perbaiki isiannya, lalu kirim ulang.', en: 'Correct it and send again.' };
const receive: Text = { id: 'Terima SK lebih dulu.', en: 'Receive the decree first.' };
const other: Text = {
  id: 'Minta HR memeriksa data yang keliru; upaya hukum lain diatur UU 30/2014.',
  en: 'Ask HR to correct wrong data; other legal steps are governed by UU 30/2014.',
};

/** What an objection refuses (F27); the codes of `domain/objection/objection-refusals.ts`. */
export const objectionProblems = {
  'objection-before-receipt': line(409, 'SK belum diterima', 'The decree was not received', receive),
  'objection-late': line(409, 'Keberatan terlambat', 'The objection is late', other),
  'objection-already-filed': line(409, 'Keberatan sudah diajukan', 'There is an objection already', look),
  'objection-withdrawn': line(409, 'Keberatan sudah ditarik', 'The objection was withdrawn', other),
  'objection-own-only': line(403, 'Hanya oleh pegawai itu sendiri', 'By the person concerned only', look),
  'objection-evidence-unknown': line(422, 'Bukti tidak dikenal', 'Unknown evidence', mend),
  'objection-not-pending': line(409, 'Tidak ada keberatan yang menunggu', 'No objection waits', look),
  'objection-extension-unlawful': line(422, 'Perpanjangan tanpa dasar', 'An extension without ground', mend),
  'objection-already-extended': line(409, 'Sudah diperpanjang', 'Extended already', look),
  'objection-overdue': line(409, 'Jangka waktunya sudah lewat', 'Its period is over', look),
  'effective-date-already-held': line(409, 'Tanggal berlaku sudah ditahan', 'The effective date is held', look),
  'placement-begun': line(409, 'Mutasi sudah berlaku', 'The move has taken effect', look),
} as const satisfies Record<string, ProblemKind>;

function line(status: number, id: string, en: string, wayOut: Text): ProblemKind {
  return { status, title: { id, en }, wayOut };
}
