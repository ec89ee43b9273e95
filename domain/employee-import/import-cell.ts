/** A cell as CSV (always text) or a spreadsheet delivers it. */
export type ImportCell = string | number | boolean | Date | null | undefined;

/** The cell as text: trimmed, without the apostrophe that protects numbers, line breaks as spaces; undefined for none. */
export function cellText(cell: ImportCell): string | undefined {
  if (cell === null || cell === undefined || cell instanceof Date) return undefined;
  const text = String(cell)
    .replace(/^\s*['’`]/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' || text === '-' ? undefined : text;
}

export function isEmptyCell(cell: ImportCell): boolean {
  return !(cell instanceof Date) && cellText(cell) === undefined;
}
