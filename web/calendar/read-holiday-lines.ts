import type { HolidayKind } from './calendar-filter.ts';

/** Why a line of the table cannot be taken; words under `calendar.faults`. */
export type LineFault = 'cells' | 'date' | 'year' | 'twice' | 'name' | 'kind';

export interface HolidayLine {
  /** As the editor counts them, from 1. */
  number: number;
  date: string;
  name: { id: string; en: string };
  kind: HolidayKind;
}

export interface ReadLines {
  days: HolidayLine[];
  faults: { number: number; text: string; fault: LineFault }[];
}

const kinds: Record<string, HolidayKind> = {
  national: 'national',
  'libur nasional': 'national',
  'collective-leave': 'collective-leave',
  'cuti bersama': 'collective-leave',
};
const shortestName = 2;

/**
 * Lines as people paste them out of a spreadsheet or a CSV: date; name in Indonesian; name in English; kind. Every line is
 * judged before anything is sent.
 */
export function readHolidayLines(text: string, year: number): ReadLines {
  const read: ReadLines = { days: [], faults: [] };
  const seen = new Set<string>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || /^\s*(tanggal|date)\b/i.test(line)) continue;
    const found = readLine(line, year, seen);
    if (typeof found === 'string')
      read.faults.push({ number: index + 1, text: line.trim().slice(0, 80), fault: found });
    else {
      seen.add(found.date);
      read.days.push({ number: index + 1, ...found });
    }
  }
  return read;
}

function readLine(line: string, year: number, seen: Set<string>): Omit<HolidayLine, 'number'> | LineFault {
  const separator = ['\t', ';', ','].find((sign) => line.includes(sign)) ?? ';';
  const cells = line.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
  const [written = '', id = '', en = '', said = ''] = cells;
  if (cells.length !== 4) return 'cells';
  const date = readDate(written);
  if (date === undefined) return 'date';
  if (!date.startsWith(`${year}-`)) return 'year';
  if (seen.has(date)) return 'twice';
  if (id.length < shortestName || en.length < shortestName) return 'name';
  const kind = kinds[said.toLowerCase()];
  return kind === undefined ? 'kind' : { date, name: { id, en }, kind };
}

/** `2027-01-01` or `1-1-2027`, a day that exists. */
function readDate(text: string): string | undefined {
  const dayFirst = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  const [year, month, day] = dayFirst ? [dayFirst[3], dayFirst[2], dayFirst[1]] : text.split('-');
  if (!year || !month || !day) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== date ? undefined : date;
}
