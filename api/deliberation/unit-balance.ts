import type { UnitBalanceRow } from '../../db/deliberation/read-unit-balance.ts';
import { addYears } from '../../domain/iso-date.ts';
import { ageOfRetirement } from '../../domain/personnel/age-of-retirement.ts';
import type { PositionClass } from '../../domain/personnel/position-class.ts';
import { retirementDate } from '../../domain/personnel/retirement.ts';

export interface UnitBalance {
  unit: string;
  need: number;
  minimum: number;
  incumbents: { before: number; after: number };
  position: { need: number | null; before: number; after: number };
  /** Of those who sit there today, within twelve months. */
  retirements: number;
}

/** @param change one more, or one fewer  @param today ISO date */
export function balanceOf(row: UnitBalanceRow, change: 1 | -1, today: string): UnitBalance {
  const { unitName, need, minimum, incumbents, positionNeed, positionIncumbents, holders } = row;
  const limit = addYears(today, 1);
  const retirements = holders.filter(({ birthDate, positionClass: held, positionName }) => {
    if (birthDate === null) return false;
    const date = retirementDate(birthDate, ageOfRetirement(positionName, held as PositionClass));
    return date >= today && date <= limit;
  });
  return {
    ...{ unit: unitName, need, minimum },
    incumbents: { before: incumbents, after: incumbents + change },
    position: { need: positionNeed, before: positionIncumbents, after: positionIncumbents + change },
    retirements: retirements.length,
  };
}
