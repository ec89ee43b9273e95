import type { z } from 'zod';
import { levelsOf } from '../../domain/personnel/competency.ts';
import type { TaskKind } from '../../domain/task/task-kind.ts';
import type { TaskDefinitions } from '../../domain/task-kinds/task-definitions.ts';

type Answers = { [K in TaskKind]: (today: string) => z.infer<TaskDefinitions[K]['form']> };

/** What people usually answer on a case that goes well; a story changes single answers. `today` is an ISO date. */
export const usualAnswers: Answers = {
  'intake-check': () => ({ decision: 'complete', note: 'Berkas lengkap.' }),
  'complete-documents': () => ({ documents: ['SK jabatan terakhir'] }),
  'vacancy-check': () => ({ vacancy: 'confirmed', reasons: 'Formasi tersedia menurut ABK tahun ini.' }),
  'eligibility-exception': () => ({
    decision: 'grant',
    rule: 'R04',
    authority: 'appointing-authority',
    reasons: 'Kebutuhan organisasi mendesak dan kinerjanya sangat baik.',
  }),
  'eligibility-repair': () => ({ decision: 'repaired', reasons: 'Data yang menghalangi sudah diperbaiki.' }),
  'performance-evaluation': () => ({
    workResult: 'above',
    workBehavior: 'meets',
    productivity: 70,
    innovation: 55,
    reasons: 'Dua tahun terakhir target terlampaui dan arsip unit tertata.',
  }),
  'competency-assessment': () => ({
    levels: { ...levelsOf(1), komunikasi: 0, orientasiPadaHasil: 0 },
    potential: 84,
    reasons: 'Dua kompetensi masih di bawah standar jabatan tujuan.',
  }),
  'release-opinion': () => ({ opinion: 'agree', reasons: 'Beban kerja unit asal dapat dibagi.' }),
  'acceptance-opinion': () => ({ opinion: 'agree', reasons: 'Unit tujuan memerlukan tenaga ini.' }),
  'audit-clearance': () => ({ clearance: 'clear', reference: 'BT/700/45/2026' }),
  'employee-answer': () => ({ answer: 'accepted', benefitSheetRead: true }),
  'consultation-talk': (today) => ({
    heldOn: today,
    explained: 'Dijelaskan jalur karier, tunjangan, dan pembekalan sebelum bertugas.',
    agreed: 'Pegawai meminta pelatihan penyusunan program lebih dulu.',
  }),
  'analyst-recommendation': () => ({ recommendation: 'favour', reasons: 'Kinerja baik dan kebutuhan unit jelas.' }),
  'session-convening': (today) => ({ heldAt: `${today}T09:00:00+07:00`, place: 'Ruang rapat Sekretariat Daerah' }),
  'session-attendance': () => ({ present: [1, 2, 3, 4, 5] }),
  'panel-vote': () => ({ choice: 'favour', reasons: 'Kinerja dan kebutuhan unit mendukung.' }),
  'panel-minutes': () => ({ minutes: 'Sidang dihadiri seluruh anggota; usul direkomendasikan.' }),
  'forward-proposal': () => ({ decision: 'forward', reasons: 'Usul lengkap dan sesuai ketentuan.' }),
  'origin-authority-consent': () => external,
  'technical-consideration': () => external,
  'superior-decision': () => external,
  'consideration-repair': () => ({ decision: 'request-again', reasons: 'Berkas permintaan sudah diperbaiki.' }),
  'authority-decision': (today) => ({
    decision: 'approve',
    reasons: 'Sesuai kebutuhan organisasi dan pertimbangan Tim Penilai Kinerja.',
    effectiveDate: today,
  }),
  'decree-draft': (today) => ({ dated: today }),
  'decree-signature': () => ({ signed: true }),
  'decree-receipt': () => ({ received: true }),
  'training-plan': () => ({
    courses: [
      { competency: 'komunikasi', decision: 'enrol' },
      { competency: 'orientasiPadaHasil', decision: 'enrol' },
    ],
  }),
  'training-completion': () => ({ result: 'completed', evidence: 'Sertifikat pelatihan 2026' }),
  inauguration: (today) => ({ heldOn: today, reference: 'BA pelantikan 2026' }),
  handover: () => ({ reference: 'BAST/800/17/2026' }),
  'duty-start-statement': (today) => ({ reference: 'SPMT/800/18/2026', startedOn: today }),
  'payroll-change': () => ({ reference: 'SKPP/900/19/2026' }),
  'registry-update': () => ({ reference: 'SIASN-2026-0042' }),
  orientation: () => ({ newPlanAgreed: true, oriented: 'Pengenalan tugas, mitra kerja, dan SKP baru.' }),
  'person-review': () => ({ productivity: 78, innovation: 66, obstacles: [] }),
  'unit-review': () => ({ productivity: 95, innovation: 95, obstacles: [] }),
  'improvement-plan': (today) => ({
    rootCause: 'Belum terbiasa dengan aplikasi perencanaan.',
    action: 'Pendampingan dua minggu oleh perencana ahli muda.',
    owner: 'Kepala subbagian program',
    byDate: today,
  }),
};

const external = {
  decision: 'approve',
  reference: 'R/800/77/2026',
  reasons: 'Dipertimbangkan dan disetujui sesuai ketentuan.',
} as const;
