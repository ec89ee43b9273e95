import type { Refusal } from '../refusal.ts';

/** Why a placement that was applied cannot simply be turned back (F10). */
export const notReversible = ['moved-again', 'old-post-taken', 'old-post-abolished'] as const;
export type NotReversible = (typeof notReversible)[number];

/** What of a rescinded move is still true, on the day of the rescission. */
export interface ReversalFacts {
  /** The employee still holds the post they were moved to. */
  holdsTarget: boolean;
  /** Somebody sits in the old post from today on, or a decided case of somebody else leads there. */
  originTaken: boolean;
  originAbolished: boolean;
}

/** @returns undefined where the way back is open */
export function whyNotReversible({
  holdsTarget,
  originTaken,
  originAbolished,
}: ReversalFacts): NotReversible | undefined {
  // Whoever has been moved again sits there by a later decision, which this rescission does not touch.
  if (!holdsTarget) return 'moved-again';
  if (originAbolished) return 'old-post-abolished';
  return originTaken ? 'old-post-taken' : undefined;
}

/** What HR is told and asked to do. */
export function notReversibleRefusal(why: NotReversible): Refusal {
  return { code: why, rule: 'F10', message: messages[why] };
}

const messages = {
  'moved-again': {
    id: 'Pegawai sudah dipindahkan lagi dengan keputusan lain. Jabatan itu tidak diubah oleh pembatalan ini; periksa apakah keputusan itu masih berdasar, lalu nyatakan penyelesaiannya.',
    en: 'The employee has been moved again by another decision. This rescission does not touch that post; check whether that decision still stands, then say how it is settled.',
  },
  'old-post-taken': {
    id: 'Jabatan semula sudah ditempati atau diputuskan untuk orang lain. Cari jabatan setara yang kosong, atau nyatakan mengapa pegawai tetap di jabatan sekarang.',
    en: 'The old post is held by somebody else, or decided for them. Find an equal post that is free, or say why the employee stays in the present one.',
  },
  'old-post-abolished': {
    id: 'Jabatan semula sudah dihapus. Cari jabatan setara yang kosong, atau nyatakan mengapa pegawai tetap di jabatan sekarang.',
    en: 'The old post has been abolished. Find an equal post that is free, or say why the employee stays in the present one.',
  },
} as const;
