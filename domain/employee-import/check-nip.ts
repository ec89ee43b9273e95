import type { EmployeeType } from '../personnel/employee-type.ts';
import { nipMatches, readNip } from '../personnel/nip.ts';
import type { Sex } from '../personnel/sex.ts';
import { isRefusal } from '../refusal.ts';
import { cellText, type ImportCell } from './import-cell.ts';
import type { ImportProblemCode } from './import-problem-messages.ts';

/** What a spreadsheet leaves of 18 digits kept as a number: `1.985E+17`, `1,98501E+17`. */
const rounded = /^\d([.,]\d+)?E\+?\d+$/i;

/**
 * The NIP of a row, or what is wrong with it. A number is refused, never repaired: a spreadsheet keeps 15 digits, the
 * last three are invented.
 */
export function checkNip(
  cell: ImportCell,
  record: { employeeType: EmployeeType; birthDate: string; sex: Sex },
  today: string,
): { nip: string } | { code: ImportProblemCode } {
  const digits = cellText(cell);
  if (digits === undefined) return { code: 'import-value-missing' };
  if (isNumericNip(cell)) return { code: 'import-nip-numeric' };
  const nip = readNip(digits.replace(/ /g, ''), record.employeeType, today);
  if (isRefusal(nip)) return { code: codeOf(nip.code) };
  return nipMatches(nip, record) ? { nip: nip.digits } : { code: 'import-nip-mismatch' };
}

export function isNumericNip(cell: ImportCell): boolean {
  return typeof cell === 'number' || rounded.test(cellText(cell) ?? '');
}

function codeOf(refusal: string): ImportProblemCode {
  return refusal === 'nip-format' ? 'import-nip-format' : 'import-nip-not-a-date';
}
