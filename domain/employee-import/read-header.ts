import { cellText, isEmptyCell, type ImportCell } from './import-cell.ts';
import { importProblem, type ImportProblem } from './import-problem.ts';
import { requiredColumns, siasnColumns, type SiasnColumn } from './siasn-column.ts';

/** Which column stands where, zero-based; only columns that are kept, so nothing else is ever looked at. */
export interface ExportHeader {
  readonly positions: ReadonlyMap<SiasnColumn, number>;
  readonly width: number;
}

/** Titles may stand above the header: it is the row that has the cell NIP BARU. */
export function isHeader(cells: readonly ImportCell[]): boolean {
  return cells.some((cell) => columnName(cell) === 'NIP BARU');
}

export function readHeader(cells: readonly ImportCell[], row: number): ExportHeader | ImportProblem[] {
  const positions = new Map<SiasnColumn, number>();
  const problems: ImportProblem[] = [];
  for (const [index, cell] of cells.entries()) {
    const column = siasnColumns.find((known) => known === columnName(cell));
    if (!column) continue;
    if (positions.has(column)) problems.push(importProblem(row, 'import-header-duplicate', { column }));
    else positions.set(column, index);
  }
  const missing = missingColumns([...positions.keys()]);
  if (missing.length > 0) problems.push(importProblem(row, 'import-header-missing', { detail: missing.join(', ') }));
  if (problems.length > 0) return problems;
  return { positions, width: cells.findLastIndex((cell) => !isEmptyCell(cell)) + 1 };
}

/** The required columns that are not there; alternatives are written `UNOR ID / UNOR NAMA`. */
export function missingColumns(present: readonly SiasnColumn[]): string[] {
  return requiredColumns
    .filter((alternatives) => !alternatives.some((column) => present.includes(column)))
    .map((alternatives) => alternatives.join(' / '));
}

function columnName(cell: ImportCell): string | undefined {
  return cellText(cell)?.replace(/_/g, ' ').toUpperCase();
}
