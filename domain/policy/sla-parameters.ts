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
  'sla.decree-signature': sla(5, 'penandatanganan SK', 'signing the decree'),
  'sla.decree-receipt': sla(3, 'penerimaan SK oleh pegawai', "the employee's receipt of the decree"),
  'sla.training-plan': sla(5, 'rencana pelatihan', 'the training plan'),
  'sla.training-completion': sla(20, 'penyelesaian pelatihan', 'completing the training'),
  // Perka BKN 7/2017: within 30 days of the decree.
  'sla.inauguration': slaOf(calendarDays(30), 'pelantikan', 'the inauguration', 'Perka BKN 7/2017'),
  'sla.handover': sla(5, 'serah terima (BAST)', 'the handover'),
  'sla.duty-start-statement': sla(5, 'SPMT', 'the duty-start statement'),
  'sla.payroll-change': sla(5, 'perubahan gaji (SKPP)', 'the change of payroll'),
  'sla.registry-update': sla(5, 'pemutakhiran SIASN', 'the update of the national registry'),
  'sla.orientation': sla(10, 'orientasi dan SKP baru', 'orientation and the new performance plan'),
  'sla.person-review': sla(5, 'evaluasi pegawai pascamutasi', 'the review of the person'),
  'sla.unit-review': sla(5, 'evaluasi unit pascamutasi', 'the review of the unit'),
  'sla.improvement-plan': sla(5, 'rencana perbaikan', 'the improvement plan'),
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
