import { isEmptyCell } from '../../domain/employee-import/import-cell.ts';
import { importProblem, type ImportProblem } from '../../domain/employee-import/import-problem.ts';
import { keepColumns, type KeptRow } from '../../domain/employee-import/keep-columns.ts';
import { isHeader, missingColumns, readHeader, type ExportHeader } from '../../domain/employee-import/read-header.ts';
import { detectFileKind } from './detect-file-kind.ts';
import { UnreadableFile, type RawRow } from './raw-row.ts';
import { readCsvRows } from './read-csv-rows.ts';
import { readXlsxRows } from './read-xlsx-rows.ts';

/** How many title rows may stand above the header. */
const mostTitleRows = 50;

/** One employee's row with only the columns that may be kept, or what made it, or the rest of the file, unreadable. */
export type ExportRow =
  { readonly number: number; readonly row: KeptRow } | { readonly problems: readonly ImportProblem[] };

/** Streams the employees' rows of a SIASN export, CSV or XLSX. Everything wrong with the file itself arrives as problems. */
export async function* readExport(path: string): AsyncGenerator<ExportRow> {
  const kind = await detectFileKind(path);
  if (kind === 'empty' || kind === 'unknown') {
    yield fileProblem(kind === 'empty' ? 'import-file-empty' : 'import-file-type');
    return;
  }
  try {
    yield* belowHeader(kind === 'csv' ? readCsvRows(path) : readXlsxRows(path));
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    yield { problems: [importProblem(error.row, error.code)] };
  }
}

async function* belowHeader(rows: AsyncIterable<RawRow>): AsyncGenerator<ExportRow> {
  let header: ExportHeader | undefined;
  let titles = 0;
  let employees = 0;
  for await (const { number, cells } of rows) {
    if (cells.every(isEmptyCell)) continue;
    if (header) {
      employees += 1;
      yield fits(cells, header)
        ? { number, row: keepColumns(cells, header) }
        : { problems: [importProblem(number, 'import-row-shape')] };
    } else if (isHeader(cells)) {
      const read = readHeader(cells, number);
      if (Array.isArray(read)) {
        yield { problems: read };
        return;
      }
      header = read;
    } else if (++titles > mostTitleRows) break;
  }
  if (!header) yield titles === 0 ? fileProblem('import-file-empty') : noHeader();
  else if (employees === 0) yield fileProblem('import-file-empty');
}

/** Cells beyond the header mean that the row slipped sideways; fewer mean only that the last ones are empty. */
function fits(cells: RawRow['cells'], header: ExportHeader): boolean {
  return cells.slice(header.width).every(isEmptyCell);
}

function noHeader(): ExportRow {
  return { problems: [importProblem(0, 'import-header-missing', { detail: missingColumns([]).join(', ') })] };
}

function fileProblem(code: 'import-file-empty' | 'import-file-type'): ExportRow {
  return { problems: [importProblem(0, code)] };
}
