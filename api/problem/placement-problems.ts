import type { Text } from '../../domain/text.ts';
import type { ProblemKind } from './problem-kind.ts';

const otherDate: Text = { id: 'Pilih tanggal lain, lalu kirim ulang.', en: 'Choose another date and send again.' };
const correct: Text = { id: 'Perbaiki formulir, lalu kirim ulang.', en: 'Correct the form and send again.' };
const otherPost: Text = {
  id: 'Pilih jabatan yang kosong di /v1/posts?vacant=true.',
  en: 'Choose a free post at /v1/posts?vacant=true.',
};
const history: Text = {
  id: 'Baca riwayatnya di /v1/employees/{id}/incumbencies.',
  en: 'Read the history at /v1/employees/{id}/incumbencies.',
};
const look: Text = { id: 'Muat ulang perkara.', en: 'Reload the case.' };

/** What a placement, its date and the papers around it refuse (F10, F11, F12). */
export const placementProblems = {
  'effective-date-after-retirement': line(422, 'Pegawai sudah pensiun', 'The employee retires before', otherDate),
  'effective-date-in-freeze': line(422, 'Dalam masa pembatasan', 'In a political freeze', otherDate),
  'effective-date-before-training': line(422, 'Pelatihan belum selesai', 'Training is not over', otherDate),
  'effective-date-post-taken': line(409, 'Jabatan tujuan sudah terisi', 'The target post is taken', otherDate),
  'effective-date-post-abolished': line(409, 'Jabatan tujuan sudah dihapus', 'The target post is abolished', look),
  'effective-date-not-serving': line(409, 'Pegawai tidak aktif', 'The employee is not in service', look),
  'effective-date-unchanged': line(422, 'Tanggal tidak berubah', 'The date is the same', otherDate),
  'effective-date-changed': line(409, 'Tanggal sudah dikoreksi', 'The date was corrected meanwhile', look),
  'effective-date-too-far-back': line(422, 'Terlalu jauh ke belakang', 'Too far back', otherDate),
  'correction-letter-owed': line(422, 'Surat ralat belum disebut', 'The letter of correction is owed', correct),
  'correction-letter-in-future': line(422, 'Surat ralat bertanggal nanti', 'A letter of the future', correct),
  'placement-over': line(409, 'Penempatan sudah berakhir', 'The placement is over', look),
  'terms-not-adjacent': line(409, 'Riwayat jabatan sudah berubah', 'The position history has changed', history),
  'origin-held-meanwhile': line(409, 'Jabatan asal ditempati orang lain', 'The old post was held', otherDate),
  'target-held-before': line(409, 'Jabatan tujuan masih ditempati', 'The target post was still held', otherDate),
  'inauguration-invited-too-late': line(422, 'Undangan terlambat', 'Invited too late', otherDate),
  'inauguration-after-deadline': line(422, 'Pelantikan melewati batas', 'An inauguration after its term', correct),
  'inauguration-before-invitation': line(422, 'Mendahului undangan', 'Before its invitation', correct),
  'placement-record-in-future': line(422, 'Belum terjadi', 'It has not happened', correct),
  'duty-before-effective-date': line(422, 'Mendahului tanggal berlaku', 'Before the effective date', correct),
  'pay-before-duty-start': line(422, 'Mendahului SPMT', 'Before the start of duty', correct),
  'plan-period-turned': line(422, 'Periode SKP terbalik', 'The period of the plan is turned', correct),
  'settlement-post-unknown': line(422, 'Jabatan tidak dikenal', 'Unknown post', otherPost),
  'settlement-post-taken': line(409, 'Jabatan tidak kosong', 'The post is not free', otherPost),
  'settlement-post-not-equal': line(422, 'Jabatan tidak setara', 'The post is not equal', otherPost),
  'known-in-future': line(422, 'Belum ada yang tahu', 'Nobody knows yet', {
    id: 'Pilih saat sekarang atau sebelumnya untuk knownOn.',
    en: 'Choose now or an earlier moment for knownOn.',
  }),
} as const satisfies Record<string, ProblemKind>;

function line(status: number, id: string, en: string, wayOut: Text): ProblemKind {
  return { status, title: { id, en }, wayOut };
}
