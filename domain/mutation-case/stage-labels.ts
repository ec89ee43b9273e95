import type { Text } from '../text.ts';
import type { Outcome, Stage } from './stage.ts';

export const stageLabels: Readonly<Record<Stage, Text>> = {
  intake: { id: 'Penerimaan usulan', en: 'Intake' },
  'performance-evaluation': { id: 'Evaluasi kinerja', en: 'Performance evaluation' },
  'competency-assessment': { id: 'Asesmen kompetensi', en: 'Competency assessment' },
  consultation: { id: 'Konsultasi', en: 'Consultation' },
  deliberation: { id: 'Sidang Tim Penilai Kinerja', en: 'Deliberation of the performance panel' },
  approval: { id: 'Persetujuan', en: 'Approval' },
  decree: { id: 'Surat Keputusan', en: 'Decree' },
  training: { id: 'Pelatihan', en: 'Training' },
  placement: { id: 'Penempatan', en: 'Placement' },
  'post-mutation-review': { id: 'Evaluasi pascamutasi', en: 'Post-mutation review' },
  closed: { id: 'Selesai', en: 'Closed' },
};

export const outcomeLabels: Readonly<Record<Outcome, Text>> = {
  effective: { id: 'Mutasi efektif', en: 'The mutation was effective' },
  corrected: { id: 'Efektif setelah perbaikan', en: 'Effective after obstacles were solved' },
  'not-effective': { id: 'Mutasi tidak efektif', en: 'The mutation was not effective' },
  ineligible: { id: 'Tidak memenuhi syarat', en: 'Not eligible' },
  'not-recommended': { id: 'Tidak direkomendasikan', en: 'Not recommended' },
  refused: { id: 'Ditolak pejabat berwenang', en: 'Refused by the deciding authority' },
  withdrawn: { id: 'Ditarik kembali', en: 'Withdrawn' },
  rescinded: { id: 'Keputusan dicabut', en: 'Decree rescinded' },
};
