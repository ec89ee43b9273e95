import type { Refusal } from '../../domain/refusal.ts';

/** What makes a move impossible before any rule is asked: nothing to leave, nowhere to go. */
export function refuseMove(originPost: string | undefined, targetPost: string, occupied: boolean): Refusal | undefined {
  if (originPost === undefined) return withoutPost;
  if (originPost === targetPost) return ownPost;
  return occupied ? postOccupied : undefined;
}

const withoutPost: Refusal = {
  code: 'employee-without-post',
  field: 'employeeId',
  message: {
    id: 'Pegawai ini tidak menduduki jabatan apa pun hari ini, jadi tidak dapat dimutasi. Periksa riwayat jabatannya.',
    en: 'This employee holds no post today and cannot be moved. Check the position history.',
  },
};

const ownPost: Refusal = {
  code: 'post-is-own',
  field: 'targetPostId',
  message: {
    id: 'Pegawai ini sudah menduduki jabatan itu. Pilih jabatan lain.',
    en: 'This employee holds that post already. Choose another post.',
  },
};

const postOccupied: Refusal = {
  code: 'post-occupied',
  field: 'targetPostId',
  rule: 'R12',
  message: {
    id: 'Jabatan ini sedang diduduki orang lain. Pilih jabatan yang kosong; tidak ada yang berubah.',
    en: 'Somebody else holds this post. Choose a vacant one; nothing was changed.',
  },
};
