import type { EducationLevel } from '../../domain/personnel/education.ts';
import type { PositionClass } from '../../domain/personnel/position-class.ts';

/** What people of a class are like: ages in whole years at the sample's day, ranks from those the post allows. */
export interface ClassProfile {
  readonly age: readonly [from: number, to: number];
  readonly education: readonly EducationLevel[];
  /** Age on entering the service. */
  readonly entryAge: readonly [from: number, to: number];
}

const managers: ClassProfile = { age: [46, 55], education: ['S1', 'S2', 'S2'], entryAge: [23, 27] };
const experts: ClassProfile = { age: [44, 56], education: ['S1', 'S2'], entryAge: [24, 29] };

export const classProfiles: Readonly<Partial<Record<PositionClass, ClassProfile>>> = {
  'jpt-pratama': managers,
  administrator: { ...managers, age: [42, 54] },
  pengawas: { age: [36, 52], education: ['S1', 'S1', 'D3'], entryAge: [23, 27] },
  'jf-ahli-madya': experts,
  'jf-ahli-muda': { age: [35, 50], education: ['S1', 'S2'], entryAge: [23, 28] },
  'jf-ahli-pertama': { age: [27, 44], education: ['S1'], entryAge: [23, 26] },
  'jf-terampil': { age: [25, 48], education: ['D3'], entryAge: [21, 25] },
  pelaksana: { age: [26, 55], education: ['SMA', 'D3', 'S1', 'S1'], entryAge: [20, 24] },
};
