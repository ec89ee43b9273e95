import { type Letter, letter } from './letter.ts';

/** To whoever took part in a round of voluntary rotation (F45): the own result, and of nobody else anything. */
export function exchangeSettled({ round, got }: { round: string; got: string | undefined }): Letter {
  return letter(
    'exchange-settled',
    { id: 'Hasil putaran rotasi sukarela', en: 'What the round of voluntary rotation found' },
    got === undefined
      ? {
          id: 'Putaran ini tidak menemukan jabatan yang Anda inginkan tanpa merugikan orang lain. Jabatan Anda tetap, dan keinginan Anda tetap tercatat untuk putaran berikutnya.',
          en: 'The round found none of the posts you wish for without somebody being worse off. You keep your post, and your wish stands for the next round.',
        }
      : {
          id: `Putaran ini menemukan jabatan yang Anda inginkan: ${got}. Belum ada yang berpindah: usulnya masuk satu berkas rotasi dan setiap orang disidangkan seperti mutasi lain.`,
          en: `The round found a post you wish for: ${got}. Nobody has moved yet: it goes into one rotation batch, and everybody is deliberated on as in any other mutation.`,
        },
    { id: `Rincian Anda: /v1/exchange-rounds/${round}`, en: `Your own part: /v1/exchange-rounds/${round}` },
  );
}
