/** Echelons of structural posts, highest first; regional posts begin at II/a (regency) or I/b (province). */
export const echelons = ['I/a', 'I/b', 'II/a', 'II/b', 'III/a', 'III/b', 'IV/a', 'IV/b'] as const;

export type Echelon = (typeof echelons)[number];

/** Negative when `a` is the lower echelon, zero when equal, positive when higher. */
export function compareEchelons(a: Echelon, b: Echelon): number {
  return echelons.indexOf(b) - echelons.indexOf(a);
}
