import type { Refusal } from '../refusal.ts';

/** What keeps a vacancy from going on; the names in `vacancyExclusions` are those of the constraints that refuse it. */
export const vacancyExclusions = {
  vacancy_one_open_a_post: {
    code: 'vacancy-open-already',
    field: 'postId',
    message: {
      id: 'Jabatan ini sudah punya lowongan yang berjalan; tidak ada yang berubah.',
      en: 'This post already has an open vacancy; nothing was changed.',
    },
  },
  vacancy_nomination_one_a_person: {
    code: 'nominee-taken',
    field: 'nominees',
    message: {
      id: 'Salah seorang calon baru saja diusulkan untuk lowongan lain; tidak ada yang berubah. Pilih calon lain.',
      en: 'One of the nominated has just been nominated for another vacancy; nothing was changed. Choose another.',
    },
  },
} as const satisfies Record<string, Refusal>;

export const postClosed: Refusal = {
  code: 'post-closed',
  field: 'postId',
  message: {
    id: 'Jabatan ini sudah dihapus dari struktur, jadi tidak dapat dilowongkan atau diisi.',
    en: 'This post was closed for good, so it can neither be vacant nor be filled.',
  },
};

export const postHeld: Refusal = {
  code: 'post-occupied',
  field: 'postId',
  message: { id: 'Jabatan ini masih dipegang orang.', en: 'Somebody still holds this post.' },
};

export const vacancyClosed: Refusal = {
  code: 'vacancy-closed',
  message: {
    id: 'Lowongan ini sudah ditutup; tidak ada yang berubah.',
    en: 'This vacancy is closed; nothing changed.',
  },
};

export const interestOver: Refusal = {
  code: 'interest-not-open',
  message: {
    id: 'Lowongan ini sedang tidak menerima pernyataan minat.',
    en: 'This vacancy takes no expressions of interest now.',
  },
};

export const nomineeNotListed: Refusal = {
  code: 'nominee-not-on-shortlist',
  field: 'nominees',
  message: {
    id: 'Usulkan hanya orang yang ada di daftar pendek putaran ini, masing-masing sekali.',
    en: 'Nominate only people on the shortlist of this round, each once.',
  },
};

export const nomineeUnderWay: Refusal = {
  code: 'nominee-under-way',
  message: {
    id: 'Perkara seorang calon masih berjalan. Tarik perkara itu dulu; tidak ada yang berubah.',
    en: 'The case of a nominee is under way. Withdraw it first; nothing was changed.',
  },
};
