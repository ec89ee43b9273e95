import type { Refusal } from '../refusal.ts';
import type { EffectiveDateFacts } from './effective-date-facts.ts';
import { refuseEffectiveDate } from './refuse-effective-date.ts';

/** What somebody says who corrects the effective date of a move. */
export interface DateCorrectionForm {
  /** ISO date. */
  effectiveDate: string;
  reason: string;
  /** The letter that corrects the signed decree. */
  letter?: { number: string; dated: string } | undefined;
  duringFreeze?: boolean | undefined;
  carryTraining?: boolean | undefined;
}

export interface CorrectionFacts {
  /** The date so far; undefined before there is a decision. */
  effectiveDate: string | undefined;
  /** Of the placement; `decided` before it is scheduled. */
  state: 'decided' | 'scheduled' | 'applied' | 'cancelled' | 'reversed';
  decreeSigned: boolean;
  /** How many there were before this one. */
  corrections: number;
  date: EffectiveDateFacts;
}

/** How far back the day of an applied move may be corrected: further back is a matter of its own decision. */
const earliestYears = 2;

/** Why an effective date may not be corrected so; undefined when it may. Whether the posts allow it the terms themselves say. */
export function refuseCorrection(form: DateCorrectionForm, facts: CorrectionFacts): Refusal | undefined {
  if (facts.effectiveDate === undefined) return nothingToCorrect;
  if (facts.state === 'cancelled' || facts.state === 'reversed') return placementOver;
  if (form.effectiveDate === facts.effectiveDate) return sameDate;
  if (facts.decreeSigned && !form.letter) return letterOwed;
  if (form.letter && form.letter.dated > facts.date.today) return letterInFuture;
  if (facts.state !== 'applied') return refuseEffectiveDate(form.effectiveDate, facts.date, form);
  const { today, retiresOn } = facts.date;
  if (Number(today.slice(0, 4)) - Number(form.effectiveDate.slice(0, 4)) > earliestYears) return tooFarBack;
  // The move has happened: it may have begun earlier than was written, and the posts say whether it could.
  const onlyPerson = { ...facts.date, today: '', serves: true, freezes: [], trainingEndsOn: undefined };
  return retiresOn === undefined
    ? undefined
    : refuseEffectiveDate(form.effectiveDate, { ...onlyPerson, postAbolished: false, postFreeFrom: '' });
}

export function shiftRefusal(why: 'terms-not-adjacent' | 'origin-held-meanwhile' | 'target-held-before'): Refusal {
  return { code: why, rule: 'F12', field: 'effectiveDate', message: shiftMessages[why] };
}

const shiftMessages = {
  'terms-not-adjacent': {
    id: 'Riwayat jabatan sesudah mutasi ini sudah berubah (dipindahkan lagi, atau tanggalnya melampaui masa jabatan). Perbaiki lewat perkara yang terakhir.',
    en: 'The position history has changed since this move (moved again, or the date lies beyond a term). Correct it by the latest case.',
  },
  'origin-held-meanwhile': {
    id: 'Jabatan asal ditempati orang lain di antara kedua tanggal. Pilih tanggal sebelum orang itu mulai, atau perbaiki penempatannya dulu.',
    en: 'Somebody else held the old post between both dates. Choose a date before they began, or correct their placement first.',
  },
  'target-held-before': {
    id: 'Jabatan tujuan masih ditempati orang lain di antara kedua tanggal. Pilih tanggal sesudah orang itu berhenti.',
    en: 'Somebody else still held the target post between both dates. Choose a date after they left.',
  },
} as const;

const field = 'effectiveDate';
const rule = 'F11';

const nothingToCorrect: Refusal = {
  code: 'case-undecided',
  rule: 'F10',
  message: {
    id: 'Perkara ini belum diputuskan, jadi belum ada tanggal berlaku yang dapat dikoreksi.',
    en: 'This case has not been decided yet, so there is no effective date to correct.',
  },
};

const placementOver: Refusal = {
  code: 'placement-over',
  rule: 'F10',
  message: {
    id: 'Penempatan ini sudah dibatalkan atau dikembalikan; tidak ada lagi yang dapat dikoreksi.',
    en: 'This placement was cancelled or turned back; there is nothing left to correct.',
  },
};

const sameDate: Refusal = {
  code: 'effective-date-unchanged',
  rule,
  field,
  message: { id: 'Tanggal ini sudah yang tercatat.', en: 'This is the date on the record already.' },
};

const letterOwed: Refusal = {
  code: 'correction-letter-owed',
  rule: 'F26',
  field: 'letter',
  message: {
    id: 'SK sudah ditandatangani. Sebutkan nomor dan tanggal surat ralatnya; SK tidak diubah diam-diam.',
    en: 'The decree has been signed. Name the number and date of the letter that corrects it; a decree is never changed silently.',
  },
};

const letterInFuture: Refusal = {
  code: 'correction-letter-in-future',
  rule: 'F26',
  field: 'letter',
  message: {
    id: 'Surat ralat belum bertanggal: tanggalnya di masa depan.',
    en: 'The letter of correction is dated in the future.',
  },
};

const tooFarBack: Refusal = {
  code: 'effective-date-too-far-back',
  rule: 'F12',
  field,
  message: {
    id: 'Koreksi ini terlalu jauh ke belakang (lebih dari dua tahun). Putuskan lewat perkara tersendiri.',
    en: 'This correction reaches too far back (more than two years). Decide on it in a case of its own.',
  },
};
