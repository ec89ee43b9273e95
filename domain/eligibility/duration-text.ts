import type { Text } from '../text.ts';

/** A length of service in words: `1 tahun 11 bulan 30 hari`. */
export function durationText({ months, days }: { months: number; days: number }): Text {
  const parts = [
    { count: Math.floor(months / 12), id: 'tahun', en: 'year' },
    { count: months % 12, id: 'bulan', en: 'month' },
    { count: days, id: 'hari', en: 'day' },
  ].filter((part) => part.count > 0);
  if (parts.length === 0) return { id: '0 hari', en: '0 days' };
  return {
    id: parts.map((part) => `${part.count} ${part.id}`).join(' '),
    en: parts.map((part) => `${part.count} ${part.en}${part.count === 1 ? '' : 's'}`).join(' '),
  };
}
