import { documentKinds } from '../eligibility/document-state.ts';
import type { Text } from '../text.ts';

/** What somebody may hand in to a case: the documents of the checklist, and papers that other steps refer to. */
export const caseDocumentKinds = [
  ...documentKinds,
  'exception-approval',
  'external-reply',
  'objection-evidence',
  'training-certificate',
  'other',
] as const;

export type CaseDocumentKind = (typeof caseDocumentKinds)[number];

export const documentNames: Readonly<Record<CaseDocumentKind, Text>> = {
  D1: { id: 'Analisis jabatan dan analisis beban kerja', en: 'Job analysis and workload analysis' },
  D2: { id: 'Surat permohonan pegawai', en: 'Letter of request of the employee' },
  D3: { id: 'Usul mutasi dari PPK penerima', en: 'Proposal of the receiving authority' },
  D4: { id: 'Persetujuan mutasi dari PPK asal', en: 'Consent of the origin authority' },
  D5: {
    id: 'Pernyataan tidak dalam proses atau menjalani hukuman disiplin dan proses peradilan',
    en: 'Statement of no discipline and no court process',
  },
  D6: { id: 'Salinan SK pangkat dan jabatan terakhir', en: 'Copy of the latest rank and position decrees' },
  D7: { id: 'Penilaian kinerja dua tahun terakhir', en: 'Performance ratings of the last two years' },
  D8: {
    id: 'Pernyataan tidak sedang tugas belajar atau ikatan dinas',
    en: 'Statement of no study assignment and no service bond',
  },
  D9: { id: 'Surat keterangan bebas temuan', en: 'Certificate of no open audit finding' },
  D10: { id: 'Rekomendasi Kementerian Dalam Negeri', en: 'Recommendation of the Ministry of Home Affairs' },
  'exception-approval': { id: 'Dokumen pengecualian', en: 'Approval of an exception' },
  'external-reply': { id: 'Jawaban instansi luar', en: 'Reply of an external agency' },
  'objection-evidence': { id: 'Bukti keberatan', en: 'Evidence of an objection' },
  'training-certificate': { id: 'Sertifikat pelatihan', en: 'Certificate of a training' },
  other: { id: 'Dokumen lain', en: 'Another document' },
};
