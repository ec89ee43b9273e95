import type { Refusal } from '../refusal.ts';

/** A refusal about the post an authority decided on. */
function about(field: string, code: string, rule: string | undefined, id: string, en: string): Refusal {
  return { code, field, message: { id, en }, ...(rule !== undefined && { rule }) };
}

export const postOwed = about(
  'postId',
  'decided-post-owed',
  'F28',
  'Tim Penilai Kinerja menyarankan jabatan lain daripada yang diusulkan. Sebutkan jabatan yang Anda putuskan.',
  'The panel advises another post than the one proposed. Name the post you decide on.',
);

export const olderProcedure = about(
  'postId',
  'decided-post-fixed',
  'F28',
  'Perkara ini mengikuti prosedur lama: jabatan yang diusulkan disetujui atau ditolak. Hapus jabatan dari formulir.',
  'This case follows the older procedure: the post proposed is approved or refused. Take the post out of the form.',
);

export const unknownPost = about(
  'postId',
  'unknown-post',
  undefined,
  'Jabatan ini tidak ada. Cari jabatan kosong di /v1/posts?vacant=true.',
  'There is no such post. Look for a vacant one in /v1/posts?vacant=true.',
);

export const otherAgency = about(
  'postId',
  'decided-post-other-agency',
  'F28',
  'Jabatan ini ada di instansi lain daripada jabatan yang diusulkan, jadi jalurnya lain. Pilih jabatan di instansi yang sama.',
  'This post is in another agency than the one proposed, and would need another route. Choose one of the same agency.',
);

export const ownPost = about(
  'postId',
  'post-is-own',
  undefined,
  'Pegawai ini sudah menduduki jabatan itu. Pilih jabatan lain.',
  'This employee holds that post already. Choose another post.',
);

export const postOccupied = about(
  'postId',
  'post-occupied',
  'R12',
  'Jabatan ini sedang diduduki orang lain. Pilih jabatan yang kosong; tidak ada yang berubah.',
  'Somebody else holds this post. Choose a vacant one; nothing was changed.',
);

export const postReserved = about(
  'postId',
  'post-reserved',
  'R12',
  'Jabatan ini sudah dipesan untuk perkara lain. Pilih jabatan lain; tidak ada yang berubah.',
  'This post is reserved for another case. Choose another post; nothing was changed.',
);

export const postWithoutStandard = about(
  'postId',
  'post-without-standard',
  undefined,
  'Standar kompetensi jabatan ini belum lengkap, jadi kesesuaiannya tidak dapat dinilai. Lengkapi standarnya dulu.',
  'The competency standard of this post is incomplete, so the match cannot be judged. Complete it first.',
);

export const reasonsOwed = about(
  'postReasons',
  'post-reasons-owed',
  'F28',
  'Jabatan yang diputuskan berbeda dari saran. Tuliskan alasan perubahan itu.',
  'The post decided differs from the one advised. Give the reasons for the change.',
);

export const demotionUnacknowledged = about(
  'demotion',
  'demotion-unacknowledged',
  'F28',
  'Jabatan ini lebih rendah daripada jabatan sekarang. Nyatakan penurunan itu beserta dasarnya, atau pilih jabatan lain.',
  'This post is lower than the present one. Acknowledge the demotion with its ground, or choose another post.',
);

export const notADemotion = about(
  'demotion',
  'demotion-not-one',
  'F28',
  'Jabatan ini tidak lebih rendah daripada jabatan sekarang. Hapus pernyataan penurunan.',
  'This post is not lower than the present one. Take the acknowledgement of a demotion out.',
);

export function otherDateThanMates(date: string): Refusal {
  return about(
    'effectiveDate',
    'rotation-date-differs',
    'F43',
    `Mutasi ini bagian dari rotasi yang berlaku bersama pada ${date}. Pakai tanggal itu, atau koreksi tanggal anggota yang lain dulu.`,
    `This move is part of a rotation whose members move together on ${date}. Use that date, or correct the date of the others first.`,
  );
}
