import type { Language } from '../http/language.ts';
import { type Cell, evaluationSections } from './evaluation-sections.ts';
import { evaluationWords } from './evaluation-words.ts';
import type { FoundEvaluation } from './find-evaluation.ts';

/**
 * An evaluation as CSV (RFC 4180): one value a line, by section, line and measure, with plain numbers; a hidden number is `<5`. A text that
 * a spreadsheet would take for a formula is led by an apostrophe.
 */
export function evaluationTable({ row, report }: FoundEvaluation, language: Language): string {
  const { half, section, line, measure, value } = evaluationWords;
  const lines: Cell[][] = [[half, section, line, measure, value].map((text) => text[language])];
  for (const { title, headers, rows } of evaluationSections(report, language))
    for (const [name, ...cells] of rows)
      cells.forEach((cell, at) => lines.push([row.half, title, name!, headers[at + 1]!, cell === null ? '<5' : cell]));
  return lines.map((cells) => `${cells.map(field).join(',')}\r\n`).join('');
}

function field(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell ?? '') ? `'${cell}` : (cell ?? '');
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
