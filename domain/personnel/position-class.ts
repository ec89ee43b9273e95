import type { CompetencyLevel } from './competency.ts';
import type { EducationLevel } from './education.ts';
import type { Rank } from './rank.ts';

/** Classes of positions (jenjang jabatan): leadership, administration, then functional posts of expertise and of skill. */
export const positionClasses = [
  'jpt-utama',
  'jpt-madya',
  'jpt-pratama',
  'administrator',
  'pengawas',
  'pelaksana',
  'jf-ahli-utama',
  'jf-ahli-madya',
  'jf-ahli-muda',
  'jf-ahli-pertama',
  'jf-penyelia',
  'jf-mahir',
  'jf-terampil',
  'jf-pemula',
] as const;

export type PositionClass = (typeof positionClasses)[number];

/** The ladder a class belongs to; a move between ladders is diagonal. */
export type Track = 'managerial' | 'expert' | 'skilled';

export interface PositionClassProfile {
  track: Track;
  /** Comparable height across the ladders, after the rank ranges; a higher number is a higher post. */
  tier: number;
  /** Least education; null where each post sets its own. */
  minEducation: EducationLevel | null;
  /** Usual ranks; null where the law names none. */
  ranks: readonly [min: Rank, max: Rank] | null;
  /** Retirement age in years (UU 20/2023 art 55; PP 11/2017 for functional posts). Sector laws may override it. */
  retirementAge: number;
  /** Required level of every managerial competency (PermenPANRB 38/2017). */
  competencyLevel: CompetencyLevel;
}

export const positionClassProfiles: Record<PositionClass, PositionClassProfile> = {
  'jpt-utama': profile('managerial', 8, 'S1', null, 60, 5),
  'jpt-madya': profile('managerial', 7, 'S1', ['IV/c', 'IV/e'], 60, 5),
  'jpt-pratama': profile('managerial', 6, 'S1', ['IV/b', 'IV/d'], 60, 4),
  administrator: profile('managerial', 5, 'S1', ['III/d', 'IV/b'], 58, 3),
  pengawas: profile('managerial', 4, 'D3', ['III/b', 'III/d'], 58, 2),
  pelaksana: profile('managerial', 1, null, null, 58, 1),
  'jf-ahli-utama': profile('expert', 7, 'S1', ['IV/d', 'IV/e'], 65, 5),
  'jf-ahli-madya': profile('expert', 5, 'S1', ['IV/a', 'IV/c'], 60, 4),
  'jf-ahli-muda': profile('expert', 4, 'S1', ['III/c', 'III/d'], 58, 3),
  'jf-ahli-pertama': profile('expert', 3, 'S1', ['III/a', 'III/b'], 58, 2),
  'jf-penyelia': profile('skilled', 4, 'SMA', ['III/c', 'III/d'], 58, 1),
  'jf-mahir': profile('skilled', 3, 'SMA', ['III/a', 'III/b'], 58, 1),
  'jf-terampil': profile('skilled', 2, 'SMA', ['II/b', 'II/d'], 58, 1),
  'jf-pemula': profile('skilled', 1, 'SMA', ['II/a', 'II/a'], 58, 1),
};

/** Managerial in the sense of UU 20/2023: leads people. Pelaksana share the ladder but lead nobody. */
export function isManagerial(positionClass: PositionClass): boolean {
  return positionClassProfiles[positionClass].track === 'managerial' && positionClass !== 'pelaksana';
}

export function isFunctional(positionClass: PositionClass): boolean {
  return positionClassProfiles[positionClass].track !== 'managerial';
}

/** Inauguration and oath are due for leadership, administrator, pengawas and functional posts, not for pelaksana (Perka BKN 7/2017). */
export function needsInauguration(positionClass: PositionClass): boolean {
  return positionClass !== 'pelaksana';
}

function profile(
  track: Track,
  tier: number,
  minEducation: EducationLevel | null,
  ranks: readonly [Rank, Rank] | null,
  retirementAge: number,
  competencyLevel: CompetencyLevel,
): PositionClassProfile {
  return { track, tier, minEducation, ranks, retirementAge, competencyLevel };
}
