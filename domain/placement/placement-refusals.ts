import type { Refusal } from '../refusal.ts';

const perka = 'Perka BKN 7/2017';

export function invitedTooLate(earliest: string): Refusal {
  return {
    code: 'inauguration-invited-too-late',
    rule: perka,
    field: 'heldOn',
    message: {
      id: `Undangan harus sampai paling lambat satu hari kerja sebelumnya. Pilih ${earliest} atau sesudahnya.`,
      en: `The invitation must go out at least one working day ahead. Choose ${earliest} or later.`,
    },
  };
}

export function inauguratedTooLate(by: string): Refusal {
  return {
    code: 'inauguration-after-deadline',
    rule: perka,
    field: 'lateReasons',
    message: {
      id: `Pelantikan paling lambat 30 hari sejak SK, yaitu ${by}. Pilih tanggal itu atau sebelumnya, atau sebutkan alasan keterlambatan.`,
      en: `The inauguration is due within 30 days of the decree, by ${by}. Choose that day or an earlier one, or give the reasons for the delay.`,
    },
  };
}

export const inauguratedUninvited: Refusal = {
  code: 'inauguration-before-invitation',
  rule: perka,
  field: 'heldOn',
  message: {
    id: 'Pelantikan tidak dapat dicatat sebelum hari yang tertulis pada undangan.',
    en: 'An inauguration cannot be recorded for a day before the one of its invitation.',
  },
};

export const inTheFuture: Refusal = {
  code: 'placement-record-in-future',
  rule: 'F11',
  message: {
    id: 'Yang belum terjadi tidak dapat dicatat. Isi tanggal hari ini atau sebelumnya.',
    en: 'What has not happened cannot be recorded. Give today or an earlier date.',
  },
};

export function beforeEffective(field: string, effectiveDate: string): Refusal {
  return {
    code: 'duty-before-effective-date',
    rule: 'F11',
    field,
    message: {
      id: `Tanggal ini mendahului tanggal mulai berlaku (${effectiveDate}).`,
      en: `This date lies before the effective date (${effectiveDate}).`,
    },
  };
}

export function paidBeforeDuty(startedOn: string): Refusal {
  return {
    code: 'pay-before-duty-start',
    rule: 'SPMT',
    field: 'paidFrom',
    message: {
      id: `Pembayaran dimulai paling cepat pada hari tugas dimulai menurut SPMT (${startedOn}).`,
      en: `Pay begins on the day on which duty started by the SPMT (${startedOn}) at the earliest.`,
    },
  };
}

export const planPeriodTurned: Refusal = {
  code: 'plan-period-turned',
  rule: 'PermenPANRB 6/2022',
  field: 'periodTo',
  message: {
    id: 'Periode SKP berakhir sebelum dimulai.',
    en: 'The period of the performance plan ends before it begins.',
  },
};

export const settlementPostUnknown: Refusal = {
  code: 'settlement-post-unknown',
  rule: 'F10',
  field: 'postId',
  message: {
    id: 'Jabatan ini tidak ada di instansi Anda. Pilih jabatan lain.',
    en: 'There is no such post in your agency. Choose another one.',
  },
};

export const settlementPostTaken: Refusal = {
  code: 'settlement-post-taken',
  rule: 'F10',
  field: 'postId',
  message: {
    id: 'Jabatan ini diduduki, dicadangkan, atau sudah dihapus. Pilih jabatan lain yang kosong.',
    en: 'This post is held, reserved or abolished. Choose another one that is free.',
  },
};

export const settlementPostLower: Refusal = {
  code: 'settlement-post-not-equal',
  rule: 'F10, F28',
  field: 'postId',
  message: {
    id: 'Jabatan ini lebih rendah daripada jabatan semula. Pembatalan tidak boleh menurunkan; pilih jabatan yang setara.',
    en: 'This post is lower than the one held before. A rescission may not demote; choose an equal post.',
  },
};
