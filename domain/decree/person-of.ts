import { type Rank, rankNames } from '../personnel/rank.ts';
import type { DemotionGround } from '../post-choice/demotion-ground.ts';
import { demotionGroundLabels } from '../post-choice/demotion-ground-labels.ts';
import type { DecreePerson } from './decree-words.ts';

interface Found {
  name: string;
  title_prefix: string | null;
  title_suffix: string | null;
  nip: string;
  rank: string | null;
  fromPost: string;
  fromUnit: string;
  toPost: string;
  toUnit: string;
  effectiveOn: string | null;
}

/** A person as a decree names them: with titles, with the rank in words, with the ground of a demotion. */
export function personOf(found: Found, ground: DemotionGround | undefined, dated: string): DecreePerson {
  const { rank } = found;
  return {
    name: fullName(found),
    nip: found.nip,
    rank: rank === null ? '' : rank in rankNames ? `${rankNames[rank as Rank]}, ${rank}` : rank,
    from: { post: found.fromPost, unit: found.fromUnit },
    to: { post: found.toPost, unit: found.toUnit },
    effectiveOn: found.effectiveOn ?? dated,
    ground: ground === undefined ? '' : demotionGroundLabels[ground].id,
  };
}

/** `Dr. Siti Contoh, M.Si.` */
export function fullName({ title_prefix, name, title_suffix }: Pick<Found, 'name' | 'title_prefix' | 'title_suffix'>) {
  return `${title_prefix ? `${title_prefix} ` : ''}${name}${title_suffix ? `, ${title_suffix}` : ''}`;
}
