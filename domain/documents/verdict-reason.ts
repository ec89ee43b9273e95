import type { Text } from '../text.ts';

/** How a document handed in stands. BTS (berkas tidak sesuai) is `repair`, TMS (tidak memenuhi syarat) is `refused`. */
export const fileVerdicts = ['pending', 'accepted', 'repair', 'refused'] as const;
export type FileVerdict = (typeof fileVerdicts)[number];

/** What somebody says of a document. */
export const givenVerdicts = ['accepted', 'repair', 'refused'] as const;
export type GivenVerdict = (typeof givenVerdicts)[number];

/** What can be mended: the employee is asked for a better file. */
export const repairReasons = [
  'illegible',
  'incomplete-pages',
  'wrong-document',
  'outdated',
  'not-signed',
  'wrong-signatory',
  'data-differ',
  'not-certified-copy',
  'other-repair',
] as const;

/** What no better file would change: the proposal does not meet a condition of the law. */
export const refusalReasons = [
  'under-discipline',
  'on-study-or-bond',
  'rating-too-low',
  'post-not-needed',
  'not-genuine',
  'other-refusal',
] as const;

export const verdictReasons = [...repairReasons, ...refusalReasons] as const;
export type VerdictReason = (typeof verdictReasons)[number];

export const verdictReasonTexts: Readonly<Record<VerdictReason, Text>> = {
  illegible: {
    id: 'Berkas tidak terbaca; pindai ulang dengan jelas.',
    en: 'It cannot be read; scan it again clearly.',
  },
  'incomplete-pages': { id: 'Halamannya tidak lengkap.', en: 'Pages are missing.' },
  'wrong-document': { id: 'Bukan dokumen yang diminta.', en: 'It is not the document asked for.' },
  outdated: { id: 'Bukan dokumen yang terakhir berlaku.', en: 'It is not the latest one in force.' },
  'not-signed': { id: 'Belum ditandatangani.', en: 'It is not signed.' },
  'wrong-signatory': {
    id: 'Penandatangan tidak berwenang; paling rendah pejabat JPT pratama.',
    en: 'The signatory has no authority for it; at least JPT pratama.',
  },
  'data-differ': { id: 'Datanya berbeda dari data kepegawaian.', en: 'Its data differ from the personnel record.' },
  'not-certified-copy': { id: 'Salinan belum dilegalisasi.', en: 'The copy is not certified.' },
  'other-repair': { id: 'Perlu diperbaiki; lihat catatan.', en: 'To be mended; see the note.' },
  'under-discipline': {
    id: 'Pegawai sedang dalam proses atau menjalani hukuman disiplin.',
    en: 'The employee is in or under a disciplinary process.',
  },
  'on-study-or-bond': {
    id: 'Pegawai sedang tugas belajar atau dalam ikatan dinas.',
    en: 'The employee is on study assignment or under a service bond.',
  },
  'rating-too-low': {
    id: 'Penilaian kinerja dua tahun terakhir di bawah Baik.',
    en: 'The ratings of the last two years are below Good.',
  },
  'post-not-needed': { id: 'Jabatan tidak dibutuhkan menurut ABK.', en: 'The workload analysis shows no need.' },
  'not-genuine': { id: 'Dokumen tidak sah.', en: 'The document is not genuine.' },
  'other-refusal': { id: 'Tidak memenuhi syarat; lihat catatan.', en: 'A condition is not met; see the note.' },
};

/** Reasons whose sentence is in the note. */
export const reasonsWithNote: readonly VerdictReason[] = ['other-repair', 'other-refusal'];

export function belongsTo(reason: VerdictReason, verdict: GivenVerdict): boolean {
  if (verdict === 'accepted') return false;
  const list: readonly VerdictReason[] = verdict === 'repair' ? repairReasons : refusalReasons;
  return list.includes(reason);
}
