import type { Text } from '../text.ts';
import { monthOf, yearOf } from '../iso-date.ts';

const monthNames: readonly Text[] = [
  { id: 'Januari', en: 'January' },
  { id: 'Februari', en: 'February' },
  { id: 'Maret', en: 'March' },
  { id: 'April', en: 'April' },
  { id: 'Mei', en: 'May' },
  { id: 'Juni', en: 'June' },
  { id: 'Juli', en: 'July' },
  { id: 'Agustus', en: 'August' },
  { id: 'September', en: 'September' },
  { id: 'Oktober', en: 'October' },
  { id: 'November', en: 'November' },
  { id: 'Desember', en: 'December' },
];

/** An ISO date as people write it: `1 Maret 2026`, `1 March 2026`. */
export function dateText(date: string): Text {
  const month = monthNames[monthOf(date) - 1];
  const day = Number(date.slice(8, 10));
  if (!month) return { id: date, en: date };
  return { id: `${day} ${month.id} ${yearOf(date)}`, en: `${day} ${month.en} ${yearOf(date)}` };
}
