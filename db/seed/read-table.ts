import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

export type TableRow = Readonly<Record<string, string | null>>;

/** A small CSV with a header row; empty cells are null. Big files go through the importer, which streams. */
export async function readTable(folder: string, name: string): Promise<TableRow[]> {
  const rows = parse<Record<string, string>>(await readFile(join(folder, name)), { columns: true });
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, text]) => [key, text === '' ? null : text])),
  );
}

export async function readJson<T>(folder: string, name: string): Promise<T> {
  return JSON.parse(await readFile(join(folder, name), 'utf8')) as T;
}
