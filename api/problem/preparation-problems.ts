import type { Text } from '../../domain/text.ts';
import type { ProblemKind } from './problem-kind.ts';

const correct: Text = { id: 'Perbaiki, lalu kirim ulang.', en: 'Correct it and send again.' };
const lookAtCourses: Text = { id: 'Lihat /v1/training-courses.', en: 'See /v1/training-courses.' };
const lookAtSessions: Text = { id: 'Lihat /v1/training-sessions.', en: 'See /v1/training-sessions.' };
const lookAtCase: Text = { id: 'Baca pelatihan dalam perkara ini.', en: 'Read the training of the case.' };
const handIn: Text = {
  id: 'Serahkan sertifikatnya: POST /v1/cases/{caseNumber}/documents, jenis training-certificate.',
  en: 'Hand the certificate in: POST /v1/cases/{caseNumber}/documents, kind training-certificate.',
};

/** What can be wrong with questions, terms of posts and training (F54, F55). */
export const preparationProblems = {
  'question-too-early': line(409, 'Belum dapat bertanya', 'It is too early to ask', {
    id: 'Tunggu tahap konsultasi; Anda akan diberi tahu.',
    en: 'Wait for the consultation; you will be told.',
  }),
  'question-limit': line(409, 'Terlalu banyak pertanyaan', 'Too many questions', {
    id: 'Minta HR berbicara langsung dengan Anda.',
    en: 'Ask HR to speak with you.',
  }),
  'unknown-position': line(422, 'Jabatan tidak dikenal', 'Unknown position', correct),
  'terms-recorded-already': line(409, 'Ketentuan ini sudah tercatat', 'These terms are on record already', correct),
  'course-unknown': line(422, 'Pelatihan tidak dikenal', 'Unknown course', lookAtCourses),
  'course-not-offered': line(422, 'Pelatihan tidak ditawarkan', 'The course is not offered', lookAtCourses),
  'course-for-other-competency': line(422, 'Kompetensi lain', 'Another competency', lookAtCourses),
  'course-change-without-reason': line(422, 'Perubahan tanpa alasan', 'A change without a reason', correct),
  'course-starts-in-past': line(422, 'Berlaku surut', 'It would hold in the past', correct),
  'waiver-without-reason': line(422, 'Pengecualian tanpa alasan', 'A waiver without a reason', correct),
  'training-evidence-missing': line(422, 'Bukti belum ada', 'There is no evidence', handIn),
  'training-evidence-unknown': line(422, 'Bukti tidak dikenal', 'Unknown evidence', handIn),
  'training-completed-in-future': line(422, 'Tanggal belum tiba', 'The day has not come', correct),
  'training-item-unknown': line(
    404,
    'Pelatihan tidak ada dalam perkara ini',
    'No such training in the case',
    lookAtCase,
  ),
  'training-not-owed': line(409, 'Pelatihan ini tidak lagi ditunggu', 'This training is not owed any more', lookAtCase),
  'session-unknown': line(422, 'Jadwal tidak dikenal', 'Unknown session', lookAtSessions),
  'session-of-other-course': line(422, 'Jadwal pelatihan lain', 'A session of another course', lookAtSessions),
  'session-begun': line(409, 'Pelatihan sudah dimulai', 'The session has begun', lookAtSessions),
  'session-full': line(409, 'Jadwal sudah penuh', 'The session is full', lookAtSessions),
  'session-in-past': line(422, 'Jadwal sudah lewat', 'The session is in the past', correct),
  'session-ends-before-start': line(422, 'Jadwal berakhir sebelum mulai', 'It ends before it starts', correct),
} as const satisfies Record<string, ProblemKind>;

function line(status: number, id: string, en: string, wayOut: Text): ProblemKind {
  return { status, title: { id, en }, wayOut };
}
