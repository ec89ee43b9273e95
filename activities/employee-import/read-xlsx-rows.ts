import ExcelJS from 'exceljs';
import type { ImportCell } from '../../domain/employee-import/import-cell.ts';
import { UnreadableFile, type RawRow } from './raw-row.ts';

/** Streams the first sheet of a workbook. Without cached styles dates would arrive as serial numbers. @throws UnreadableFile */
export async function* readXlsxRows(path: string): AsyncGenerator<RawRow> {
  const reader = new ExcelJS.stream.xlsx.WorkbookReader(path, {
    worksheets: 'emit',
    sharedStrings: 'cache',
    styles: 'cache',
    hyperlinks: 'ignore',
  });
  const rows = sheetRows(reader);
  for (;;) {
    const next = await rows.next().catch((error: unknown) => {
      throw new UnreadableFile('import-file-type', 0, error);
    });
    if (next.done) return;
    yield next.value;
  }
}

async function* sheetRows(reader: ExcelJS.stream.xlsx.WorkbookReader): AsyncGenerator<RawRow> {
  for await (const sheet of reader) {
    for await (const row of sheet) {
      // Counted from 1, with holes where a cell is empty.
      const values = row.values as ExcelJS.CellValue[];
      yield {
        number: row.number,
        cells: Array.from({ length: Math.max(0, values.length - 1) }, (_, i) => plain(values[i + 1])),
      };
    }
    return;
  }
}

/** What the cell shows: formatted text, links and formulas by their result; an error value reads as the text it shows. */
function plain(value: ExcelJS.CellValue): ImportCell {
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  if ('richText' in value) return value.richText.map((part) => part.text).join('');
  if ('text' in value) return plain(value.text);
  if ('error' in value) return value.error;
  return 'result' in value ? plain(value.result) : undefined;
}
