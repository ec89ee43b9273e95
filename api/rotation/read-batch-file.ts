import { CsvError, parse } from 'csv-parse/sync';
import { Problem } from '../problem/problem.ts';
import type { GivenLine } from './given-line.ts';

/** Rows of a batch file: a head, then NIP and post id, by comma or semicolon. */
export function readBatchFile(text: string): GivenLine[] {
  const [head, ...rows] = rowsOf(text);
  const columns = (head ?? []).map((name) => name.trim().toLowerCase());
  const [nip, post] = [columns.indexOf('nip'), columns.indexOf('post_id')];
  if (nip === -1 || post === -1) throw new Problem('rotation-file-unreadable');
  return rows.map((row) => ({ employee: (row[nip] ?? '').trim(), post: (row[post] ?? '').trim() }));
}

function rowsOf(text: string): string[][] {
  try {
    return parse(text, { bom: true, delimiter: [',', ';'], relax_column_count: true, skip_empty_lines: true });
  } catch (error) {
    // Its message quotes the cell, which may be one that must not be shown.
    if (error instanceof CsvError) throw new Problem('rotation-file-unreadable');
    throw error;
  }
}
