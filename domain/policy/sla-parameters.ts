import { calendarDays, workingDays, type Span } from '../calendar/span.ts';
import type { TaskKind } from '../task/task-kind.ts';
import type { SpanParameter } from './policy-parameter.ts';

/** How long a person may take over one kind of task, from its opening to its due moment. */
export const slaParameters: { readonly [K in `sla.${TaskKind}`]: SpanParameter } = {
  'sla.intake-check': sla(3, 'pemeriksaan awal usulan', 'the intake check'),
  'sla.complete-documents': sla(10, 'pelengkapan dokumen oleh pegawai', "completing the employee's documents"),
  'sla.vacancy-check': sla(3, 'pemeriksaan formasi menurut ABK', 'the check of the vacancy against workload analysis'),
  'sla.eligibility-exception': sla(5, 'pengecualian syarat', 'deciding on an exception from a rule'),
  'sla.eligibility-repair': sla(10, 'pemulihan kelayakan', 'removing what blocks the decree'),
  'sla.performance-evaluation': sla(5, 'evaluasi kinerja oleh atasan', "the supervisor's performance evaluation"),
  'sla.competency-assessment': sla(15, 'asesmen kompetensi', 'the competency assessment'),
  'sla.release-opinion': sla(5, 'pendapat pelepasan unit asal', "the origin unit's opinion on release"),
  'sla.acceptance-opinion': sla(5, 'pendapat penerimaan unit tujuan', "the target unit's opinion on acceptance"),
  'sla.audit-clearance': sla(5, 'surat bebas temuan', 'the audit clearance'),
  'sla.employee-answer': sla(5, 'jawaban pegawai', "the employee's answer"),
  'sla.consultation-talk': sla(5, 'pembicaraan konsultasi', 'a consultation talk'),
  'sla.question-for-hr': sla(3, 'jawaban HR atas pertanyaan pegawai', "HR's answer to the employee's question"),
  'sla.question-for-unit': sla(
    3,
    'jawaban unit tujuan atas pertanyaan pegawai',
    "the target unit's answer to a question",
  ),
  'sla.analyst-recommendation': sla(3, 'rekomendasi analis', "the analyst's recommendation"),
  'sla.session-convening': sla(3, 'undangan sidang', 'convening the session'),
  'sla.session-attendance': sla(1, 'pembukaan sidang', 'opening the session'),
  'sla.panel-vote': sla(10, 'suara anggota tim penilai', "a panel member's vote"),
  'sla.panel-minutes': sla(3, 'berita acara sidang', "the session's minutes"),
  'sla.forward-proposal': sla(3, 'penerusan usulan oleh PyB', 'forwarding the proposal'),
  // The authorities' terms follow Peraturan BKN 5/2019; five days for BKN's answer is its own promise of January 2026.
  'sla.origin-authority-consent': sla(
    14,
    'persetujuan PPK asal',
    "the origin authority's consent",
    'Peraturan BKN 5/2019',
  ),
  'sla.technical-consideration': sla(
    5,
    'pertimbangan teknis BKN',
    "BKN's technical consideration",
    'BKN, 21 January 2026',
  ),
  'sla.superior-decision': sla(
    20,
    'keputusan gubernur atau menteri',
    "the governor's or minister's decision",
    'Peraturan BKN 5/2019',
  ),
  'sla.consideration-repair': sla(5, 'perbaikan permintaan', 'mending a request that was sent back'),
  'sla.authority-decision': sla(5, 'keputusan PPK', "the appointing authority's decision"),
  'sla.decree-draft': sla(5, 'penyusunan SK', 'drafting the decree'),
  'sla.decree-initials': sla(2, 'paraf naskah SK', 'initialling the draft decree'),
  'sla.decree-second-initials': sla(2, 'paraf kedua naskah SK', 'the second initials of the draft decree'),
  'sla.decree-signature': sla(5, 'penandatanganan SK', 'signing the decree'),
  'sla.decree-receipt': sla(3, 'penerimaan SK oleh pegawai', "the employee's receipt of the decree"),
  // The regulation's period, not a service level; whether it counts working days is not settled, so an agency may state either unit.
  'sla.objection-decision': sla(21, 'pemutusan keberatan oleh PPK', 'deciding on an objection', 'PP 79/2021'),
  'sla.benefit-acknowledgement': sla(
    3,
    'pernyataan pegawai telah membaca lembar manfaat',
    "the employee's acknowledgement of the benefit sheet",
  ),
  'sla.training-plan': sla(5, 'rencana pelatihan', 'the training plan'),
  'sla.training-completion': sla(20, 'penyelesaian pelatihan', 'completing the training'),
  'sla.training-waiver': sla(3, 'keputusan atas pengecualian pelatihan', 'deciding on waiving a training'),
  // Perka BKN 7/2017: within 30 days of the decree.
  'sla.inauguration': slaOf(calendarDays(30), 'pelantikan', 'the inauguration', 'Perka BKN 7/2017'),
  'sla.inauguration-invitation': sla(5, 'undangan pelantikan', 'inviting to the inauguration'),
  'sla.handover': sla(5, 'serah terima (BAST)', 'the handover'),
  'sla.duty-start-statement': sla(5, 'SPMT', 'the duty-start statement'),
  'sla.pay-stop-certificate': sla(5, 'penghentian pembayaran (SKPP)', 'certifying that the old unit stops paying'),
  'sla.payroll-change': sla(5, 'perubahan gaji (SKPP)', 'the change of payroll'),
  'sla.registry-update': sla(5, 'pemutakhiran SIASN', 'the update of the national registry'),
  'sla.orientation': sla(10, 'orientasi', 'the orientation'),
  'sla.performance-plan': sla(10, 'SKP baru', 'the new performance plan'),
  'sla.rescission-settlement': sla(10, 'penyelesaian pembatalan', 'settling a rescission'),
  'sla.self-review': sla(5, 'evaluasi diri pascamutasi', 'the self-review'),
  'sla.colleague-review': sla(5, 'evaluasi oleh rekan kerja', 'the review by a colleague'),
  'sla.person-review': sla(5, 'evaluasi pegawai pascamutasi', 'the review of the person'),
  'sla.unit-review': sla(5, 'evaluasi unit pascamutasi', 'the review of the unit'),
  'sla.improvement-plan': sla(5, 'rencana perbaikan', 'the improvement plan'),
  'sla.shortlist-decision': sla(5, 'keputusan tim atas daftar pendek', "the committee's decision on a shortlist"),
};

function sla(days: number, id: string, en: string, basis?: string): SpanParameter {
  return slaOf(workingDays(days), id, en, basis);
}

function slaOf(span: Span, id: string, en: string, basis?: string): SpanParameter {
  return {
    kind: 'span',
    direction: 'after',
    default: span,
    units: ['working-day', 'calendar-day'],
    ...(basis === undefined ? {} : { basis }),
    about: { id: `Batas waktu ${id}.`, en: `Time allowed for ${en}.` },
  };
}
