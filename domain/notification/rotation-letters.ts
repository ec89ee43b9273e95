import type { WaitingReason } from '../rotation/waiting.ts';
import type { Text } from '../text.ts';
import { caseLink } from './case-letters.ts';
import { type Letter, letter } from './letter.ts';

const reasons: Readonly<Record<WaitingReason, Text>> = {
  'mate-dropped': {
    id: 'Pemangku jabatan tujuannya tidak jadi pindah: perkaranya ditarik, dicabut, ditolak, atau ia tidak lagi aktif.',
    en: 'The holder of the target post does not leave after all: that case was withdrawn, rescinded or refused, or they no longer serve.',
  },
  'mate-not-ready': {
    id: 'Perkara pemangku jabatan tujuannya belum sampai penempatan.',
    en: 'The case of the holder of the target post has not come to its placement yet.',
  },
  'dates-differ': {
    id: 'Pemangku jabatan tujuannya pindah pada tanggal yang lebih kemudian.',
    en: 'The holder of the target post leaves on a later date.',
  },
};

/** To HR: somebody of a rotation cannot go because of another one, and what can be done about it (F43). */
export function alarmRotationWaits({ caseNumber, reason }: { caseNumber: string; reason: WaitingReason }): Letter {
  return letter(
    'alarm-rotation-waits',
    { id: `Rotasi menunggu (${caseNumber})`, en: `A rotation waits (${caseNumber})` },
    {
      id: `Mutasi dalam perkara ${caseNumber} tidak dapat ditempatkan bersama rotasinya. ${reasons[reason].id} Tidak seorang pun dipindahkan ke jabatan yang terisi; anggota lain yang jabatannya kosong tetap ditempatkan.`,
      en: `The mutation of case ${caseNumber} cannot be placed with its rotation. ${reasons[reason].en} Nobody is moved onto a held post; others whose post is free are placed all the same.`,
    },
    {
      id: 'Jalan keluar: tarik atau cabut perkara ini; susun rencana ulang dengan POST /v1/rotation-batches (follows) bagi mereka yang tertinggal; pindahkan pemangkunya dengan perkara lain; atau koreksi tanggal berlakunya. Begitu jabatan itu kosong, penempatan berjalan dengan sendirinya.',
      en: 'Ways out: withdraw or rescind this case; plan anew for those left over by POST /v1/rotation-batches (follows); move the holder by another case; or correct the effective date. As soon as the post is free the placement applies itself.',
    },
    caseLink(caseNumber),
  );
}
