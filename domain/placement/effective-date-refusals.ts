import { addDays } from '../iso-date.ts';
import type { Refusal } from '../refusal.ts';

const field = 'effectiveDate';

export const datePast: Refusal = {
  code: 'effective-date-past',
  rule: 'F11',
  field,
  message: {
    id: 'Tanggal mulai berlaku sudah lewat. Pilih hari ini atau sesudahnya; bila sudah diputuskan, perbaiki dengan koreksi tanggal berlaku.',
    en: 'The effective date has passed. Choose today or later; where it was decided already, correct the effective date.',
  },
};

export function dateAfterRetirement(retiresOn: string): Refusal {
  return {
    code: 'effective-date-after-retirement',
    rule: 'R21',
    field,
    message: {
      id: `Pegawai pensiun mulai ${retiresOn} (UU 20/2023 pasal 55). Pilih tanggal paling lambat ${addDays(retiresOn, -1)}, atau batalkan mutasi ini.`,
      en: `The employee retires from ${retiresOn} on (UU 20/2023 art 55). Choose ${addDays(retiresOn, -1)} or earlier, or take the mutation back.`,
    },
  };
}

export function dateInFreeze(endsOn: string | null): Refusal {
  return {
    code: 'effective-date-in-freeze',
    rule: 'R23',
    field,
    message:
      endsOn === null
        ? {
            id: 'Tanggal ini jatuh dalam masa pembatasan penggantian pejabat yang belum diketahui akhirnya. Minta persetujuan Mendagri, atau tunggu akhirnya.',
            en: "This date lies in a freeze on replacing officials whose end is not known. Ask for Mendagri's approval, or wait for its end.",
          }
        : {
            id: `Tanggal ini jatuh dalam masa pembatasan penggantian pejabat. Pilih ${endsOn} atau sesudahnya, atau minta persetujuan Mendagri.`,
            en: `This date lies in a freeze on replacing officials. Choose ${endsOn} or later, or ask for Mendagri's approval.`,
          },
  };
}

export function dateBeforeTrainingEnds(endsOn: string): Refusal {
  return {
    code: 'effective-date-before-training',
    rule: 'F54',
    field,
    message: {
      id: `Pelatihan pegawai baru selesai ${endsOn}. Pilih tanggal sesudahnya, atau nyatakan bahwa pelatihan diteruskan sambil bertugas (carryTraining).`,
      en: `The employee's training ends on ${endsOn}. Choose a later date, or say that it goes on beside the new duties (carryTraining).`,
    },
  };
}

export const postAbolished: Refusal = {
  code: 'effective-date-post-abolished',
  rule: 'F36',
  field,
  message: {
    id: 'Jabatan tujuan sudah dihapus. Batalkan keputusan ini dan usulkan jabatan lain.',
    en: 'The target post has been abolished. Rescind the decision and propose another post.',
  },
};

export function postTaken(freeFrom: string | null): Refusal {
  return {
    code: 'effective-date-post-taken',
    rule: 'F11',
    field,
    message:
      freeFrom === null
        ? {
            id: 'Jabatan tujuan sudah diduduki orang lain tanpa batas waktu. Kosongkan jabatan itu, pilih jabatan lain, atau batalkan mutasi ini.',
            en: 'Somebody else holds the target post without an end. Free that post, decide on another one, or take the mutation back.',
          }
        : {
            id: `Jabatan tujuan masih diduduki orang lain sampai sebelum ${freeFrom}. Pilih ${freeFrom} atau sesudahnya.`,
            en: `Somebody else holds the target post until ${freeFrom}. Choose ${freeFrom} or later.`,
          },
  };
}

export const notServing: Refusal = {
  code: 'effective-date-not-serving',
  rule: 'R01',
  field,
  message: {
    id: 'Pegawai tidak lagi berstatus aktif. Batalkan keputusan ini, atau perbaiki status pegawai bila keliru.',
    en: 'The employee is no longer in active service. Rescind the decision, or correct the status where it is wrong.',
  },
};

/** On the day: the person does not sit where the case says they leave. */
export const oldPostLeft: Refusal = {
  code: 'old-post-left',
  rule: 'F11',
  message: {
    id: 'Pegawai tidak lagi menduduki jabatan asal yang disebut dalam keputusan. Perbaiki riwayat jabatannya, atau batalkan keputusan ini.',
    en: 'The employee no longer holds the post that the decision says they leave. Correct the position history, or rescind the decision.',
  },
};

export const termsOverlap: Refusal = {
  code: 'terms-overlap',
  rule: 'F12',
  message: {
    id: 'Masa jabatan pegawai bertumpang tindih dengan penempatan ini. Perbaiki riwayat jabatan yang bertumpang tindih.',
    en: "The employee's terms in posts overlap with this placement. Correct the overlapping position history.",
  },
};
