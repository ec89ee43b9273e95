import { isFunctional, type PositionClass } from './position-class.ts';

const level = /\s+(ahli\s+(utama|madya|muda|pertama)|penyelia|mahir|terampil|pemula)$/i;

/**
 * The family of a functional post: its name is the family and then the level (PermenPANRB 1/2023), so `Perencana Ahli Muda` is of
 * `perencana`. Null for posts that are not functional.
 */
export function jobFamilyOf(positionName: string, positionClass: PositionClass): string | null {
  if (!isFunctional(positionClass)) return null;
  return positionName
    .trim()
    .replace(level, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
