import type { Refusal } from '../refusal.ts';

/** Why a letter goes no further. Codes are stable; the drafting and signing of a case's own decree are tasks and refuse as tasks do. */
export const decreeRefusals = {
  numberUsed: {
    code: 'decree-number-used',
    rule: 'F26',
    field: 'number',
    message: {
      id: 'Nomor itu sudah dipakai keputusan lain. Kosongkan agar nomor diberikan saat penandatanganan, atau tulis nomor lain.',
      en: 'Another decree has this number. Leave it out to have one given at the signature, or write another.',
    },
  },
  letterUnknown: {
    code: 'decree-letter-unknown',
    rule: 'F26',
    field: 'joint',
    message: {
      id: 'Keputusan bersama itu tidak memuat perkara ini. Susun naskah perkara ini sendiri.',
      en: 'That joint decree does not name this case. Draft the decree of this case by itself.',
    },
  },
  initialsOrder: {
    code: 'decree-initials-order',
    rule: 'F26',
    message: {
      id: 'Paraf dibubuhkan berurutan: pejabat yang sekarang gilirannya memegang peran lain.',
      en: 'Initials go in order: it is the turn of somebody with another role.',
    },
  },
  initialsMissing: {
    code: 'decree-initials-missing',
    rule: 'F26',
    message: {
      id: 'Naskah belum lengkap parafnya, jadi belum dapat ditandatangani.',
      en: 'The draft does not have all its initials yet, so it cannot be signed.',
    },
  },
  samePerson: {
    code: 'decree-same-person',
    rule: 'F26',
    message: {
      id: 'Penyusun, pemaraf, dan penandatangan harus orang yang berbeda.',
      en: 'Whoever drafts, whoever initials and whoever signs are different persons.',
    },
  },
  notADraft: {
    code: 'decree-not-a-draft',
    rule: 'F26',
    message: {
      id: 'Surat ini sudah ditandatangani atau dikembalikan, jadi tidak menunggu paraf atau tanda tangan.',
      en: 'This letter is signed or was returned, so it waits for no initials and no signature.',
    },
  },
  notIssued: {
    code: 'decree-not-issued',
    rule: 'F26',
    message: {
      id: 'Keputusan perkara ini belum terbit.',
      en: 'The decree of this case is not issued yet.',
    },
  },
  rescinded: {
    code: 'decree-rescinded',
    rule: 'F10',
    message: {
      id: 'Keputusan ini sudah dicabut, jadi tidak ada yang dapat diralat.',
      en: 'This decree was rescinded, so there is nothing left to correct.',
    },
  },
} as const satisfies Record<string, Refusal>;
