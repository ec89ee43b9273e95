import { dateText } from '../eligibility/date-text.ts';
import { yearOf } from '../iso-date.ts';
import type { Text } from '../text.ts';

/** A due day, ISO; provisional while the holidays of its year are not decreed. */
export interface Due {
  date: string;
  provisional: boolean;
}

const weekdays: readonly Text[] = [
  { id: 'Minggu', en: 'Sunday' },
  { id: 'Senin', en: 'Monday' },
  { id: 'Selasa', en: 'Tuesday' },
  { id: 'Rabu', en: 'Wednesday' },
  { id: 'Kamis', en: 'Thursday' },
  { id: 'Jumat', en: 'Friday' },
  { id: 'Sabtu', en: 'Saturday' },
];

/** `Jumat, 4 Desember 2026` */
export function dayText(date: string): Text {
  const weekday = weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()];
  const day = dateText(date);
  return weekday ? { id: `${weekday.id}, ${day.id}`, en: `${weekday.en}, ${day.en}` } : day;
}

/** `Tenggat Jumat, 4 Desember 2026.`, or the same with what may still move it. */
export function dueText({ date, provisional }: Due): Text {
  const day = dayText(date);
  if (!provisional) return { id: `Tenggat ${day.id}.`, en: `Due ${day.en}.` };
  const year = yearOf(date);
  return {
    id: `Tenggat ${day.id}, sementara: hari libur ${year} belum ditetapkan, jadi tanggal ini masih dapat bergeser.`,
    en: `Due ${day.en}, provisional: the holidays of ${year} are not decreed yet, so this date may still move.`,
  };
}
