import type { Refusal } from '../refusal.ts';

const rule = 'F54';

export const plannedTwice: Refusal = {
  code: 'course-planned-twice',
  rule,
  field: 'courses',
  message: {
    id: 'Satu kompetensi direncanakan dua kali. Sisakan satu saja.',
    en: 'A competency is planned twice. Leave one.',
  },
};

export function gapWithoutCourse(gaps: readonly string[]): Refusal {
  return {
    code: 'gap-without-course',
    rule,
    field: 'courses',
    message: {
      id: `Kesenjangan kompetensi ini belum dijawab: ${gaps.join(', ')}. Daftarkan pelatihannya atau kecualikan dengan alasan.`,
      en: `These competency gaps are not answered yet: ${gaps.join(', ')}. Enrol in their course or waive it with a reason.`,
    },
  };
}

export const courseWithoutGap: Refusal = {
  code: 'course-without-gap',
  rule,
  field: 'reasons',
  message: {
    id: 'Kompetensi ini tidak kurang. Beri alasan mengapa pelatihannya tetap perlu, atau hapus dari rencana.',
    en: 'This competency has no gap. Give a reason why its course is needed all the same, or take it out of the plan.',
  },
};

export const courseUnknown: Refusal = {
  code: 'course-unknown',
  rule,
  field: 'course',
  message: {
    id: 'Pelatihan ini tidak ada dalam katalog instansi Anda. Lihat /v1/training-courses.',
    en: 'This course is not in the catalogue of your agency. See /v1/training-courses.',
  },
};

export const courseNotOffered: Refusal = {
  code: 'course-not-offered',
  rule,
  field: 'course',
  message: {
    id: 'Pada tanggal ini pelatihan itu tidak ditawarkan. Pilih yang lain, atau kecualikan dengan alasan.',
    en: 'The course is not offered on this date. Choose another, or waive it with a reason.',
  },
};

export const courseForOtherCompetency: Refusal = {
  code: 'course-for-other-competency',
  rule,
  field: 'course',
  message: {
    id: 'Pelatihan ini untuk kompetensi yang lain.',
    en: 'This course is for another competency.',
  },
};

export const courseChangeWithoutReason: Refusal = {
  code: 'course-change-without-reason',
  rule,
  field: 'reasons',
  message: {
    id: 'Pelatihan ini lain daripada yang diusulkan untuk kesenjangan ini. Beri alasannya.',
    en: 'This course is another than the one proposed for the gap. Say why.',
  },
};

export const waiverWithoutReason: Refusal = {
  code: 'waiver-without-reason',
  rule,
  field: 'code',
  message: {
    id: 'Pengecualian memerlukan kode alasan dan penjelasannya.',
    en: 'A waiver needs the code of its reason and an explanation.',
  },
};

export const evidenceMissing: Refusal = {
  code: 'training-evidence-missing',
  rule,
  field: 'evidence',
  message: {
    id: 'Sertakan sertifikat pelatihan: serahkan berkasnya pada perkara ini (jenis training-certificate), lalu sebut id-nya.',
    en: 'Name the certificate of the training: hand its file in to this case (kind training-certificate), then give its id.',
  },
};

export const evidenceUnknown: Refusal = {
  code: 'training-evidence-unknown',
  rule,
  field: 'evidence',
  message: {
    id: 'Perkara ini tidak mempunyai sertifikat pelatihan dengan id itu. Berkas perkara lain, berkas yang sudah diganti, atau jenis lain tidak dihitung.',
    en: 'This case has no training certificate of that id. A file of another case, one that was replaced, or of another kind does not count.',
  },
};

export const completedInFuture: Refusal = {
  code: 'training-completed-in-future',
  rule,
  field: 'completedOn',
  message: {
    id: 'Tanggal selesai belum tiba.',
    en: 'The day of completion has not come yet.',
  },
};
