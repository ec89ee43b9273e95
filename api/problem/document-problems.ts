import type { Text } from '../../domain/text.ts';
import type { ProblemKind } from './problem-kind.ts';

const otherFile: Text = {
  id: 'Kirim berkas PDF, JPEG, atau PNG yang utuh dan tidak dikunci.',
  en: 'Send a whole PDF, JPEG or PNG that is not locked.',
};
const rename: Text = { id: 'Ganti nama berkasnya, lalu kirim ulang.', en: 'Rename the file and send it again.' };
const judgeAgain: Text = {
  id: 'Muat ulang daftar dokumen, perbaiki putusannya, lalu kirim ulang.',
  en: 'Reload the list of documents, correct the verdict and send again.',
};
const look: Text = { id: 'Lihat daftar dokumen perkara ini.', en: 'See the list of documents of the case.' };

function line(status: number, id: string, en: string, wayOut: Text): ProblemKind {
  return { status, title: { id, en }, wayOut };
}

/** What can be wrong with a document: as a file, as a paper, or with what is said of it. */
export const documentProblems = {
  'upload-malformed': line(400, 'Formulir unggahan tidak terbaca', 'The upload form cannot be read', {
    id: 'Kirim multipart/form-data dengan satu berkas bernama `file`.',
    en: 'Send multipart/form-data with one file named `file`.',
  }),
  'document-too-large': line(413, 'Berkas terlalu besar', 'The file is too large', {
    id: 'Pindai dengan resolusi lebih rendah atau bagi berkasnya.',
    en: 'Scan it at a lower resolution or split it.',
  }),
  'document-empty': line(422, 'Berkas kosong', 'The file is empty', otherFile),
  'document-type-not-allowed': line(422, 'Jenis berkas tidak diterima', 'This type of file is not taken', otherFile),
  'document-type-mismatch': line(422, 'Isi berkas bukan seperti namanya', 'The file is not what it says', {
    id: 'Sesuaikan nama dan jenis berkas dengan isinya.',
    en: 'Make the name and type of the file agree with its content.',
  }),
  'document-name-unsafe': line(422, 'Nama berkas tidak aman', 'The file name is not safe', rename),
  'document-encrypted': line(422, 'PDF terkunci sandi', 'The PDF is encrypted', otherFile),
  'document-damaged': line(422, 'Berkas rusak atau terpotong', 'The file is damaged or cut off', otherFile),
  'document-infected': line(422, 'Berkas mengandung virus', 'The file holds a virus', {
    id: 'Bersihkan komputer Anda, lalu kirim berkas lain.',
    en: 'Clean your computer and send another file.',
  }),
  'document-signature-missing': line(422, 'Penandatangan belum disebut', 'Who signed is not said', {
    id: 'Sebutkan jenjang jabatan penandatangan, tanggal, dan nomor surat.',
    en: 'Give the position class of who signed, the date and the number.',
  }),
  'document-signed-in-future': line(422, 'Tanggal surat di masa depan', 'It is dated in the future', {
    id: 'Perbaiki tanggal surat.',
    en: 'Correct the date.',
  }),
  'document-kind-not-yours': line(403, 'Bukan dokumen Anda', 'Not a document of yours to hand in', {
    id: 'Minta penerbitnya atau HR mengunggahnya.',
    en: 'Ask its issuer or HR to hand it in.',
  }),
  'document-unknown': line(422, 'Dokumen tidak dikenal', 'Unknown document', look),
  'document-superseded': line(409, 'Dokumen sudah diganti', 'The document was superseded', look),
  'document-already-accepted': line(409, 'Dokumen sudah diterima', 'The document is accepted already', look),
  'document-already-judged': line(409, 'Dokumen sudah dinilai', 'The document was judged already', judgeAgain),
  'document-judged-twice': line(422, 'Dokumen dinilai dua kali', 'A document is judged twice', judgeAgain),
  'document-not-scanned': line(409, 'Berkas belum dipindai virus', 'The file is not scanned for viruses', {
    id: 'Coba lagi sebentar lagi.',
    en: 'Try again shortly.',
  }),
  'document-file-lost': line(410, 'Berkas tidak ditemukan di penyimpanan', 'The file is not in the store', {
    id: 'Beri tahu operator; minta pengunggah mengirim ulang berkasnya.',
    en: 'Tell the operator; ask who handed it in to send it again.',
  }),
  'document-reasons-missing': line(422, 'Alasan belum disebut', 'The reason is missing', judgeAgain),
  'document-reasons-mismatch': line(422, 'Alasan tidak cocok', 'The reason does not fit', judgeAgain),
  'documents-not-accepted': line(422, 'Dokumen belum lengkap', 'Documents are not complete', judgeAgain),
  'documents-still-owed': line(422, 'Dokumen belum diunggah', 'Documents are not handed in yet', look),
  'missing-documents-unnamed': line(422, 'Kekurangan belum disebut', 'What is missing is not named', judgeAgain),
  'no-document-refused': line(422, 'Tidak ada dokumen yang ditolak', 'No document is refused', judgeAgain),
  'document-refused-ends-case': line(422, 'Ada dokumen yang ditolak', 'A document is refused', judgeAgain),
  'decree-signed': line(409, 'SK sudah ditandatangani', 'The decree is signed', look),
} as const satisfies Record<string, ProblemKind>;
