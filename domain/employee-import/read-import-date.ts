import { isRealDate } from '../iso-date.ts';
import { cellText, type ImportCell } from './import-cell.ts';

const dayFirst = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[ T]00:00(?::00(?:\.0+)?)?Z?)?$/;
const yearFirst = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[ T]00:00(?::00(?:\.0+)?)?Z?)?$/;

/**
 * A date as exports write it: `dd-mm-yyyy`, `yyyy-mm-dd`, or a spreadsheet date, which arrives as midnight UTC.
 * @returns an ISO date, `undefined` for an empty cell, null for anything else, bare serial numbers included
 */
export function readImportDate(cell: ImportCell): string | undefined | null {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? null : cell.toISOString().slice(0, 10);
  const text = cellText(cell);
  if (text === undefined) return undefined;
  const [, d, m, y] = dayFirst.exec(text) ?? [];
  const [, year = y, month = m, day = d] = yearFirst.exec(text) ?? [];
  if (!year || !month || !day) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isRealDate(date) ? date : null;
}
