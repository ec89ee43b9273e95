import type { Refusal } from '../../domain/refusal.ts';
import { postClosed } from '../../domain/vacancy/vacancy-refusals.ts';

interface MoveFacts {
  originPost: string | undefined;
  targetPost: string;
  occupied: boolean;
  /** Closed for good by the organisation. */
  closed: boolean;
  /** Whether the target position has a level for each competency. */
  hasStandard: boolean;
}

/** What makes a move impossible before any rule is asked: nothing to leave, nowhere to go. */
export function refuseMove({ originPost, targetPost, occupied, closed, hasStandard }: MoveFacts): Refusal | undefined {
  if (originPost === undefined) return withoutPost;
  if (originPost === targetPost) return ownPost;
  if (closed) return { ...postClosed, field: 'targetPostId' };
  if (occupied) return postOccupied;
  return hasStandard ? undefined : postWithoutStandard;
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

const postWithoutStandard: Refusal = {
  code: 'post-without-standard',
  field: 'targetPostId',
  message: {
    id: 'Standar kompetensi jabatan ini belum lengkap, jadi tidak ada yang dapat dibandingkan. Lengkapi standarnya dulu.',
    en: 'The competency standard of this post is incomplete, so there is nothing to compare with. Complete it first.',
  },
};
