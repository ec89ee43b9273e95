import { addYears, firstOfNextMonth } from '../iso-date.ts';

/** Retirement takes effect on the first of the month after the birthday that reaches the retirement age (UU 20/2023 art 55). */
export function retirementDate(birthDate: string, retirementAge: number): string {
  return firstOfNextMonth(addYears(birthDate, retirementAge));
}
