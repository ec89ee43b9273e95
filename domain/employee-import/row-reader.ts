import { checkName } from './check-name.ts';
import { cellText } from './import-cell.ts';
import { importProblem, type ImportProblem } from './import-problem.ts';
import type { ImportProblemCode } from './import-problem-messages.ts';
import type { KeptRow } from './keep-columns.ts';
import { readImportDate } from './read-import-date.ts';
import type { SiasnColumn } from './siasn-column.ts';

/** Reads the cells of one row and remembers all that is wrong with it, so that a person corrects a file once. */
export interface RowReader {
  readonly problems: readonly ImportProblem[];
  text(column: SiasnColumn): string | undefined;
  requiredText(column: SiasnColumn): string | undefined;
  /** A name or a title: Unicode NFC, nothing invisible, Latin letters. */
  name(column: SiasnColumn): string | undefined;
  requiredName(column: SiasnColumn): string | undefined;
  date(column: SiasnColumn): string | undefined;
  requiredDate(column: SiasnColumn): string | undefined;
  /** The text through a table of known values; what the table does not know is a problem. */
  known<T>(column: SiasnColumn, table: (text: string) => T | undefined): T | undefined;
  complain(code: ImportProblemCode, column: SiasnColumn, detail?: string): void;
}

export function openRow(row: KeptRow, number: number): RowReader {
  const problems: ImportProblem[] = [];

  function complain(code: ImportProblemCode, column: SiasnColumn, detail?: string): void {
    if (problems.some((known) => known.column === column && known.code === code)) return;
    const value = cellText(row[column]);
    problems.push(importProblem(number, code, { column, ...(value && { value }), ...(detail && { detail }) }));
  }

  function text(column: SiasnColumn): string | undefined {
    const value = cellText(row[column]);
    if (value?.includes('\uFFFD')) complain('import-text-encoding', column);
    return value;
  }

  function name(column: SiasnColumn): string | undefined {
    const value = text(column);
    if (value === undefined || value.includes('\uFFFD')) return value;
    const checked = checkName(value);
    if ('name' in checked) return checked.name;
    complain(checked.code, column);
    return undefined;
  }

  function date(column: SiasnColumn): string | undefined {
    const value = readImportDate(row[column]);
    if (value !== null) return value;
    complain('import-date-invalid', column);
    return undefined;
  }

  function required<T>(column: SiasnColumn, read: (column: SiasnColumn) => T | undefined): T | undefined {
    const before = problems.length;
    const value = read(column);
    if (value === undefined && problems.length === before) complain('import-value-missing', column);
    return value;
  }

  return {
    problems,
    text,
    date,
    name,
    requiredText: (column) => required(column, text),
    requiredName: (column) => required(column, name),
    requiredDate: (column) => required(column, date),
    known(column, table) {
      const value = text(column);
      const found = value === undefined ? undefined : table(value);
      if (value !== undefined && found === undefined) complain('import-value-unknown', column);
      return found;
    },
    complain,
  };
}
