import { jobFamilyOf } from './job-family.ts';
import { type PositionClass, positionClassProfiles } from './position-class.ts';
import { sectorRetirementAge } from './sector-retirement-age.ts';

/** Years at which the holder of a position retires: the sector's law before that of the class (UU 20/2023 art 55; UU 14/2005). */
export function ageOfRetirement(positionName: string, positionClass: PositionClass): number {
  const family = jobFamilyOf(positionName, positionClass);
  return sectorRetirementAge(family) ?? positionClassProfiles[positionClass].retirementAge;
}
