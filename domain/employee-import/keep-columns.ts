import type { ImportCell } from './import-cell.ts';
import type { ExportHeader } from './read-header.ts';
import type { SiasnColumn } from './siasn-column.ts';

/** One row of an export, reduced to the columns that may be kept. */
export type KeptRow = Readonly<Partial<Record<SiasnColumn, ImportCell>>>;

/** Takes over the columns of the header and nothing else: what must never be stored is gone from here on. */
export function keepColumns(cells: readonly ImportCell[], header: ExportHeader): KeptRow {
  const kept: Partial<Record<SiasnColumn, ImportCell>> = {};
  for (const [column, index] of header.positions) kept[column] = cells[index];
  return kept;
}
