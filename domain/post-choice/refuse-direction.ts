import { type Direction, isPromotion } from '../personnel/direction.ts';
import type { Initiator } from '../personnel/initiator.ts';
import type { Refusal } from '../refusal.ts';
import type { DemotionGround } from './demotion-ground.ts';

interface Judged {
  /** From the present post to the one chosen. */
  direction: Direction;
  initiator: Initiator;
  /** Direction of the post proposed. */
  proposed: Direction;
  ground: DemotionGround | undefined;
}

/**
 * Who asked for the move bounds where it may lead. A request for oneself is not turned into a promotion, which the agency
 * gives by merit (PermenPANRB 22/2021), nor into a sanction, which has a procedure of its own (PP 94/2021); and nobody can
 * say of a move the agency began that the employee asked to be put lower (PP 11/2017 art 190(6)).
 */
export function refuseDirection({ direction, initiator, proposed, ground }: Judged): Refusal | undefined {
  if (initiator === 'agency') return ground === 'own-request' ? notTheirRequest : undefined;
  if (direction === 'demotion') return ground === undefined || ground === 'own-request' ? undefined : notASanction;
  return isPromotion(direction) && direction !== proposed ? notAPromotion : undefined;
}

const code = 'direction-not-permitted';

const notTheirRequest: Refusal = {
  code,
  rule: 'F28',
  field: 'demotion.ground',
  message: {
    id: 'Mutasi ini diusulkan instansi, jadi penurunan tidak dapat didasarkan pada permintaan sendiri. Sebutkan dasar yang benar.',
    en: 'The agency proposed this move, so a demotion cannot rest on the employee’s own request. Give its true ground.',
  },
};

const notASanction: Refusal = {
  code,
  rule: 'F28',
  field: 'demotion.ground',
  message: {
    id: 'Permohonan pegawai tidak dapat dijadikan penurunan karena hukuman, kinerja, atau penataan. Tolak permohonannya, lalu buka perkara atas prakarsa instansi.',
    en: 'A request for oneself cannot become a demotion for discipline, performance or restructuring. Refuse it and open a case of the agency.',
  },
};

const notAPromotion: Refusal = {
  code,
  rule: 'F28',
  field: 'postId',
  message: {
    id: 'Permohonan pindah tidak dapat diputuskan menjadi promosi yang tidak diusulkan. Pilih jabatan setara, atau buka perkara atas prakarsa instansi.',
    en: 'A request to move cannot be decided as a promotion nobody proposed. Choose a post of equal height or open a case of the agency.',
  },
};
