import type { Text } from '../text.ts';

/** What is told of a unit, each 0 … 100: achieved against planned work, improvements made and used, satisfaction of those served. */
export const unitMeasures = ['productivity', 'innovation', 'service'] as const;
export type UnitMeasure = (typeof unitMeasures)[number];

/** As somebody wrote it down: numbers from a form, words from a file. */
export type GivenFigures = Readonly<Record<'unit' | 'month', string>> &
  Readonly<Record<UnitMeasure, number | string | undefined>>;

export interface UnitFigures {
  unit: string;
  /** `2026-03` */
  month: string;
  productivity: number;
  innovation: number;
  service: number | null;
}

export type FigureFault =
  | 'unknown-unit'
  | 'unit-month-malformed'
  | 'unit-month-not-over'
  | 'unit-month-twice'
  | 'unit-figure-missing'
  | 'unit-figure-out-of-range';

export interface FoundFault {
  /** From 0. */
  index: number;
  column: 'unit' | 'month' | UnitMeasure;
  code: FigureFault;
  message: Text;
}

interface Known {
  units: ReadonlySet<string>;
  /** `2026-03`: it is not over, so nothing can be said of it yet. */
  present: string;
}

/** Reads monthly figures and tells every fault by row and column; what has one is not among the figures. */
export function checkUnitFigures(
  given: readonly GivenFigures[],
  known: Known,
): { figures: UnitFigures[]; faults: FoundFault[] } {
  const seen = new Set<string>();
  const faults: FoundFault[] = [];
  const figures: UnitFigures[] = [];
  given.forEach((row, index) => {
    const found = faultsOf(row, known, seen);
    seen.add(`${row.unit} ${row.month}`);
    faults.push(...found.map(([column, code]) => ({ index, column, code, message: messages[code] })));
    if (found.length > 0) return;
    const { unit, month } = row;
    const [productivity, innovation] = [numberOf(row.productivity)!, numberOf(row.innovation)!];
    figures.push({ unit, month, productivity, innovation, service: numberOf(row.service) ?? null });
  });
  return { figures, faults };
}

function faultsOf(row: GivenFigures, { units, present }: Known, seen: ReadonlySet<string>) {
  const faults: [FoundFault['column'], FigureFault][] = [];
  if (!units.has(row.unit)) faults.push(['unit', 'unknown-unit']);
  if (!/^20\d{2}-(0[1-9]|1[0-2])$/.test(row.month)) faults.push(['month', 'unit-month-malformed']);
  else if (row.month >= present) faults.push(['month', 'unit-month-not-over']);
  else if (seen.has(`${row.unit} ${row.month}`)) faults.push(['month', 'unit-month-twice']);
  for (const measure of unitMeasures) {
    const value = numberOf(row[measure]);
    // Service was not told before 0.2.0 and may stay out.
    if (value === undefined && measure !== 'service') faults.push([measure, 'unit-figure-missing']);
    if (value !== undefined && !(Number.isInteger(value) && value >= 0 && value <= 100))
      faults.push([measure, 'unit-figure-out-of-range']);
  }
  return faults;
}

/** Words that are no number are a number of impossible size; an empty cell is none. */
function numberOf(given: number | string | undefined): number | undefined {
  if (typeof given !== 'string') return given;
  return given.trim() === '' ? undefined : /^-?\d{1,6}$/.test(given.trim()) ? Number(given) : Number.NaN;
}

const messages: Readonly<Record<FigureFault, Text>> = {
  'unknown-unit': { id: 'Unit ini tidak ada di instansi Anda.', en: 'There is no such unit in your agency.' },
  'unit-month-malformed': { id: 'Tulis bulan seperti 2026-03.', en: 'Write the month like 2026-03.' },
  'unit-month-not-over': { id: 'Bulan ini belum berakhir.', en: 'That month is not over.' },
  'unit-month-twice': { id: 'Unit dan bulan ini disebut dua kali.', en: 'This unit and month are named twice.' },
  'unit-figure-missing': { id: 'Angka belum diisi.', en: 'The figure is missing.' },
  'unit-figure-out-of-range': { id: 'Angka harus bulat, 0 sampai 100.', en: 'A figure is a whole number, 0 to 100.' },
};
