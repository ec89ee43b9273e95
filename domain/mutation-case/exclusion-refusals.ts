import type { Refusal } from '../refusal.ts';

/** What keeps a case from being opened beside another; the names are those of the constraints that refuse it (design: decisions, 9). */
export const exclusionRefusals = {
  mutation_case_one_open_an_employee: {
    code: 'employee-has-open-case',
    message: {
      id: 'Pegawai ini sudah punya perkara yang berjalan. Selesaikan atau tarik perkara itu dulu; tidak ada yang berubah.',
      en: 'This employee already has an open case. Finish or withdraw it first; nothing was changed.',
    },
    field: 'employeeId',
  },
  mutation_case_one_reservation_a_post: {
    code: 'post-reserved',
    message: {
      id: 'Jabatan ini baru saja dipesan untuk perkara lain; tidak ada yang berubah. Pilih jabatan lain.',
      en: 'This post has just been reserved for another case; nothing was changed. Choose another post.',
    },
    field: 'targetPostId',
  },
} as const satisfies Record<string, Refusal>;
