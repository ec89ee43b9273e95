import type { ImportCell } from '../../domain/employee-import/import-cell.ts';

/** A row as it stands in the file; `number` counts from 1 as a spreadsheet shows it. */
export interface RawRow {
  readonly number: number;
  readonly cells: readonly ImportCell[];
}

/** The file cannot be read any further; the row is where it was noticed, 0 for the file as a whole. */
export class UnreadableFile extends Error {
  readonly code: 'import-file-type' | 'import-row-shape';
  readonly row: number;

  constructor(code: UnreadableFile['code'], row: number, cause?: unknown) {
    super(code, { cause });
    this.code = code;
    this.row = row;
  }
}
