import type { Text } from '../../domain/text.ts';
import type { ProblemKind } from './problem-kind.ts';

const look: Text = {
  id: 'Baca keadaan naskahnya di /v1/cases/{caseNumber}/decree.',
  en: 'Read how the letter stands at /v1/cases/{caseNumber}/decree.',
};
const other: Text = { id: 'Minta orang lain yang berperan sama.', en: 'Ask somebody else with the role.' };
const drawUp: Text = {
  id: 'Susun naskah perkara itu sendiri dengan menyelesaikan tugasnya.',
  en: 'Draft the decree of the case by itself by completing its task.',
};
const askAgency: Text = {
  id: 'Minta salinan asli kepada instansi penerbit, lalu periksa berkas itu.',
  en: 'Ask the agency that issued it for the original and check that file.',
};

/** What a decree refuses (F26), and what the page for everybody says of a file or code that is not ours. */
export const decreeProblems = {
  'decree-number-used': line(422, 'Nomor sudah dipakai', 'The number is used', look),
  'decree-letter-unknown': line(422, 'Keputusan bersama tidak dikenal', 'Unknown joint decree', drawUp),
  'decree-initials-order': line(409, 'Bukan giliran paraf Anda', 'It is not your turn to initial', look),
  'decree-initials-missing': line(409, 'Paraf belum lengkap', 'Initials are missing', look),
  'decree-same-person': line(403, 'Harus orang yang berbeda', 'It takes different persons', other),
  'decree-not-a-draft': line(409, 'Bukan naskah lagi', 'No draft any more', look),
  'decree-not-issued': line(409, 'Keputusan belum terbit', 'The decree is not issued', look),
  'decree-rescinded': line(409, 'Keputusan sudah dicabut', 'The decree was rescinded', look),
  'decree-correction-open': line(409, 'Ralat lain sedang disusun', 'Another correction is being drafted', look),
  'decree-form-changed': line(409, 'Bentuk naskah sudah diubah', 'The form was changed meanwhile', {
    id: 'Baca versi sekarang di /v1/decree-form, lalu kirim ulang.',
    en: 'Read the present version at /v1/decree-form and send again.',
  }),
  'joint-decree-too-few': line(409, 'Kurang dari dua naskah yang siap', 'Fewer than two drafts are ready', drawUp),
  'joint-decree-repeats': line(422, 'Perkara disebut dua kali', 'A case is named twice', {
    id: 'Sebut setiap perkara satu kali.',
    en: 'Name each case once.',
  }),
  'decree-not-pdf': line(422, 'Bukan PDF', 'Not a PDF', {
    id: 'Kirim berkas PDF keputusan, bukan foto atau hasil pindai.',
    en: 'Send the PDF of the decree, not a photograph or a scan.',
  }),
  'decree-tampered': line(422, 'Berkas sudah berubah', 'The file was changed', askAgency),
  'decree-unknown': line(404, 'Keputusan tidak dikenal', 'Unknown decree', askAgency),
} as const satisfies Record<string, ProblemKind>;

function line(status: number, id: string, en: string, wayOut: Text): ProblemKind {
  return { status, title: { id, en }, wayOut };
}
