import type { Text } from '../text.ts';
import { importProblemMessages, type ImportProblemCode } from './import-problem-messages.ts';
import type { SiasnColumn } from './siasn-column.ts';

/** What is wrong in a file, where, and in words. Rows count from 1 as the spreadsheet shows them; 0 is the file itself. */
export interface ImportProblem {
  readonly row: number;
  readonly column?: string;
  readonly code: ImportProblemCode;
  readonly message: Text;
  /** The cell's text, where it is no personal data. */
  readonly value?: string;
}

/** Who reads a list of problems need not learn who was born when. */
const personal: readonly SiasnColumn[] = ['PNS ID', 'NIP BARU', 'NAMA', 'TANGGAL LAHIR', 'EMAIL GOV'];

export function importProblem(
  row: number,
  code: ImportProblemCode,
  where: { column?: SiasnColumn; value?: string; detail?: string } = {},
): ImportProblem {
  const { column, value, detail } = where;
  const { id, en } = importProblemMessages[code];
  return {
    row,
    ...(column && { column }),
    code,
    message: detail ? { id: `${id}: ${detail}`, en: `${en}: ${detail}` } : { id, en },
    ...(column && value !== undefined && mayShow(column, value) && { value }),
  };
}

/** Where a row has slipped sideways a harmless column may hold a NIK, so long numbers are never shown. */
function mayShow(column: SiasnColumn, value: string): boolean {
  return !personal.includes(column) && value.length <= 120 && !/\d{10,}/.test(value.replace(/[\s.-]/g, ''));
}
