import type { z } from 'zod';
import { addDays } from '../../domain/iso-date.ts';
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
  'question-for-hr': () => ({ answer: 'Tunjangan dibayar sejak bulan pertama di jabatan baru.' }),
  'question-for-unit': () => ({ answer: 'Anda didampingi perencana ahli muda selama tiga bulan pertama.' }),
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
  'decree-initials': () => ({ decision: 'initial' }),
  'decree-second-initials': () => ({ decision: 'initial' }),
  'decree-signature': () => ({ signed: true }),
  'decree-receipt': () => ({ received: true }),
  'objection-decision': () => ({ decision: 'reject', reasons: 'Keputusan sudah sesuai ketentuan dan kebutuhan unit.' }),
  'benefit-acknowledgement': () => ({ acknowledged: true }),
  'training-plan': () => ({
    courses: [
      { competency: 'komunikasi', decision: 'enrol' },
      { competency: 'orientasiPadaHasil', decision: 'enrol' },
    ],
  }),
  // Whoever plays this hands a certificate in first and names it instead.
  'training-completion': (today) => ({ result: 'completed', completedOn: today, evidence: certificateToCome }),
  'training-waiver': () => ({ decision: 'approve', reasons: 'Kompetensinya terbukti dari pekerjaan sebelumnya.' }),
  'inauguration-invitation': (today) => ({
    reference: 'UND/800/16/2026',
    heldOn: addDays(today, 14),
    at: '09:00',
    place: 'Pendopo Parasamya',
    officiant: 'Bupati',
  }),
  inauguration: (today) => ({
    heldOn: today,
    reference: 'BA/800/16/2026',
    officiant: 'Bupati',
    witnesses: ['Sekretaris Daerah', 'Kepala BKPSDM'],
  }),
  handover: (today) => ({
    reference: 'BAST/800/17/2026',
    heldOn: today,
    handedOverBy: 'Pegawai yang dimutasi',
    takenOverBy: 'Kepala unit asal',
    openWork: ['Laporan triwulan belum ditandatangani'],
  }),
  'duty-start-statement': (today) => ({
    reference: 'SPMT/800/18/2026',
    dated: today,
    startedOn: today,
    statedBy: 'Kepala unit tujuan',
  }),
  'pay-stop-certificate': (today) => ({
    reference: 'SKPP/900/19/2026',
    dated: today,
    paidUntil: today,
    certifiedBy: 'Bendahara unit asal',
  }),
  'payroll-change': (today) => ({
    reference: 'GAJI/900/20/2026',
    dated: today,
    paidFrom: today,
    changedBy: 'Bendahara unit tujuan',
  }),
  'registry-update': () => ({ reference: 'SIASN-2026-0042', reason: 'Hubungan ke SIASN dimatikan di sini.' }),
  orientation: (today) => ({
    heldOn: today,
    mentor: 'Perencana ahli muda',
    oriented: 'Pengenalan tugas, mitra kerja, dan aturan unit.',
  }),
  'performance-plan': (today) => ({
    reference: 'SKP/800/21/2026',
    agreedOn: today,
    periodFrom: today,
    periodTo: addDays(today, 364),
    supervisor: 'Kepala unit tujuan',
    targets: ['Menyusun dua telaahan kebijakan setiap triwulan'],
  }),
  'rescission-settlement': () => ({ decision: 'left-as-is', reasons: 'Pegawai sudah ditempatkan dengan SK lain.' }),
  'self-review': () => ({ productivity: 80, innovation: 70, obstacles: [] }),
  'colleague-review': () => ({ productivity: 78, innovation: 66, obstacles: [] }),
  'person-review': () => ({ productivity: 78, innovation: 66, obstacles: [] }),
  'unit-review': () => ({ productivity: 95, innovation: 95, obstacles: [] }),
  'improvement-plan': (today) => ({
    cause: 'guidance',
    rootCause: 'Belum terbiasa dengan aplikasi perencanaan.',
    action: 'Pendampingan dua minggu oleh perencana ahli muda.',
    byDate: today,
  }),
  'shortlist-decision': () => ({ nominees: [], reasons: 'Belum ada calon yang sesuai menurut tim.' }),
};

/** Stands for a certificate that is not handed in yet. */
export const certificateToCome = '00000000-0000-4000-8000-000000000000';

const external = {
  decision: 'approve',
  reference: 'R/800/77/2026',
  reasons: 'Dipertimbangkan dan disetujui sesuai ketentuan.',
} as const;
