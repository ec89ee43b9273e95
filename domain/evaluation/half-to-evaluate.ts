import { daysOfHalf, halfOf } from '../fairness/half-year.ts';
import { addDays } from '../iso-date.ts';
import type { Refusal } from '../refusal.ts';

/** Nothing was recorded before. */
const firstYear = 2020;

/** The half year that ended last before a day (ISO date). */
export function lastHalfBefore(today: string): string {
  return halfOf(addDays(daysOfHalf(halfOf(today)).from, -1));
}

/** Why a half year cannot be evaluated on a day. A report is made once, so it waits until the half year is over. */
export function refuseHalf(half: string, today: string): Refusal | undefined {
  if (Number(half.slice(0, 4)) < firstYear)
    return {
      code: 'evaluation-before-records',
      field: 'half',
      rule: 'too-early',
      message: { id: `Tidak ada catatan sebelum ${firstYear}.`, en: `Nothing was recorded before ${firstYear}.` },
    };
  if (daysOfHalf(half).before > today)
    return {
      code: 'evaluation-half-not-over',
      field: 'half',
      rule: 'not-over',
      message: { id: `Semester ${half} belum berakhir.`, en: `The half year ${half} is not over.` },
    };
  return undefined;
}
