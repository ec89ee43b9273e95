import type { Text } from '../text.ts';

/** Whole rupiah as each language writes them: `Rp1.250.000`, `IDR 1,250,000`. */
export function rupiahText(amount: number): Text {
  const digits = (separator: string): string => String(Math.abs(amount)).replace(/\B(?=(\d{3})+$)/g, separator);
  return { id: `Rp${digits('.')}`, en: `IDR ${digits(',')}` };
}
