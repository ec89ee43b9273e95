import { calendarDays, workingDays } from '../calendar/span.ts';
import type {
  NumberParameter,
  PolicyParameter,
  RatingParameter,
  SpanParameter,
  SpansParameter,
} from './policy-parameter.ts';
import { slaParameters } from './sla-parameters.ts';

/** Every number that policy or law may change without a change of code, with its default and what it means. */
export const policyParameters = {
  ...slaParameters,

  'attention.remindBefore': before(workingDays(-1), 'Pengingat sebelum jatuh tempo.', 'Reminder before a task is due.'),
  'attention.repeatOverdue': after(
    workingDays(2),
    'Jarak antar pengingat setelah jatuh tempo.',
    'Time between reminders of an overdue task.',
  ),
  'attention.escalateAfter': after(
    workingDays(2),
    'Eskalasi kepada atasan setelah jatuh tempo.',
    'Escalation to the superior after a task was due.',
  ),

  'deliberation.seats': count(5, 1, 15, 'Jumlah anggota tim penilai kinerja.', 'Members of the performance panel.'),
  'deliberation.quorum': count(
    3,
    1,
    15,
    'Anggota yang harus memberi suara.',
    'Members who must vote for a valid session.',
  ),
  'deliberation.sessions': count(2, 1, 5, 'Sidang paling banyak per perkara.', 'Most sessions a case may have.'),
  'consultation.rounds': count(2, 1, 5, 'Putaran konsultasi paling banyak.', 'Most rounds of consultation.'),

  'review.days': spans(
    [calendarDays(30), calendarDays(90), calendarDays(180)],
    'Evaluasi pascamutasi sejak tanggal berlaku.',
    'Reviews after the effective date.',
  ),
  'review.followUp': after(
    calendarDays(60),
    'Evaluasi lanjutan setelah rencana perbaikan.',
    'Follow-up review after an improvement plan.',
  ),
  'review.maxFollowUps': count(3, 0, 10, 'Evaluasi lanjutan paling banyak.', 'Most follow-up reviews.'),
  'review.tolerancePoints': count(
    5,
    0,
    100,
    'Penurunan nilai pegawai yang belum dianggap hambatan.',
    "Decline of a person's score that is not yet an obstacle.",
  ),

  // PP 11/2017 art 190(3): two to five years in a post; six months as told to the DPR on 1 July 2025.
  'eligibility.tenureBlockMonths': count(
    6,
    0,
    60,
    'Masa jabatan minimum tanpa pengecualian (R04).',
    'Tenure below which no exception is possible (R04).',
  ),
  'eligibility.tenureExceptionMonths': count(
    24,
    0,
    60,
    'Masa jabatan minimum tanpa alasan tertulis (R04).',
    'Tenure below which a documented exception is needed (R04).',
  ),
  'eligibility.rotationDueMonths': count(
    60,
    12,
    240,
    'Masa jabatan yang sudah waktunya dirotasi (R05).',
    'Tenure after which rotation is due (R05).',
  ),
  // PermenPANRB 6/2024 art 59.
  'eligibility.bondYears': count(
    10,
    0,
    30,
    'Masa kerja PNS sebelum pindah instansi atas permintaan sendiri (R06).',
    'Years of service before an own request to another agency (R06).',
  ),
  'eligibility.disciplineLookbackYears': count(
    2,
    0,
    10,
    'Hukuman sedang/berat yang masih diperhatikan untuk promosi (R08).',
    'Years a moderate or severe sanction is looked back on in a promotion (R08).',
  ),
  'eligibility.retirementWarningMonths': count(
    12,
    0,
    60,
    'Jarak ke batas usia pensiun yang perlu diperhatikan (R21).',
    'Months before retirement that call for a warning (R21).',
  ),
  'eligibility.minimumRating': rating(
    'good',
    'Predikat kinerja terendah dua tahun terakhir (R11).',
    "Lowest rating allowed in the last two years' performance (R11).",
  ),

  // UU 27/2022 art 42-43: as long as the purpose and the archive's schedule need it, not longer.
  'privacy.retentionYears': count(
    10,
    1,
    60,
    'Masa simpan data pegawai yang sudah berhenti sebelum boleh dihapus.',
    'Years for which the data of a former employee is kept before it may be erased.',
  ),
} as const satisfies Record<string, PolicyParameter>;

export type PolicyKey = keyof typeof policyParameters;
export const policyKeys = Object.keys(policyParameters) as PolicyKey[];

function after(span: SpanParameter['default'], id: string, en: string): SpanParameter {
  return { kind: 'span', direction: 'after', default: span, about: { id, en } };
}

function before(span: SpanParameter['default'], id: string, en: string): SpanParameter {
  return { kind: 'span', direction: 'before', default: span, about: { id, en } };
}

function spans(value: SpansParameter['default'], id: string, en: string): SpansParameter {
  return { kind: 'spans', default: value, about: { id, en } };
}

function count(value: number, min: number, max: number, id: string, en: string): NumberParameter {
  return { kind: 'number', default: value, min, max, about: { id, en } };
}

function rating(value: RatingParameter['default'], id: string, en: string): RatingParameter {
  return { kind: 'rating', default: value, about: { id, en } };
}
