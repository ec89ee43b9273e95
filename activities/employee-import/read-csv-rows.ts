import { createReadStream } from 'node:fs';
import { CsvError, parse } from 'csv-parse';
import { UnreadableFile, type RawRow } from './raw-row.ts';
import { sniffDelimiter } from './sniff-delimiter.ts';

/** A cell of this size is a quotation mark that was never closed, not somebody's name. */
const largestRecord = 1_000_000;

/** Streams a CSV file; quoted line breaks stay inside their cell, so rows count as a spreadsheet shows them. @throws UnreadableFile */
export async function* readCsvRows(path: string): AsyncGenerator<RawRow> {
  const parser = createReadStream(path).pipe(
    parse({
      bom: true,
      delimiter: await sniffDelimiter(path),
      relax_column_count: true,
      max_record_size: largestRecord,
    }),
  );
  let number = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) yield { number: (number += 1), cells };
  } catch (error) {
    // Its message quotes the cell, which may be one that must not be shown.
    if (error instanceof CsvError) throw new UnreadableFile('import-row-shape', number + 1);
    throw error;
  } finally {
    parser.destroy();
  }
}
