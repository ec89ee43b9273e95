import { CsvError, parse } from 'csv-parse/sync';
import { type GivenFigures, unitMeasures } from '../../domain/review/unit-figures.ts';
import { Problem } from '../problem/problem.ts';

const owed = ['unit', 'month', 'productivity', 'innovation'];

/** Rows of a file of monthly figures: a head that names the columns, by comma or semicolon. */
export function readFiguresFile(text: string): GivenFigures[] {
  const [head = [], ...rows] = rowsOf(text);
  const columns = head.map((name) => name.trim().toLowerCase());
  if (owed.some((name) => !columns.includes(name)) || rows.length === 0) throw new Problem('unit-figures-unreadable');
  return rows.map((row) => {
    const cell = (name: string): string => (row[columns.indexOf(name)] ?? '').trim();
    const [productivity, innovation, service] = unitMeasures.map(cell) as [string, string, string];
    return { unit: cell('unit'), month: cell('month'), productivity, innovation, service };
  });
}

function rowsOf(text: string): string[][] {
  try {
    return parse(text, { bom: true, delimiter: [',', ';'], relax_column_count: true, skip_empty_lines: true });
  } catch (error) {
    if (error instanceof CsvError) throw new Problem('unit-figures-unreadable');
    throw error;
  }
}
