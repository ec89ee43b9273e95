import type { Text } from '../text.ts';
import { dateText } from './date-text.ts';

/** What would make an age limit pass: a start no later than its last lawful day; past that day nothing does, and the line says so. */
export function startBy(lastDay: string, today: string): Text {
  const date = dateText(lastDay);
  return lastDay < today
    ? { id: 'Tidak dapat dipenuhi lagi; usulkan pegawai lain.', en: 'It can no longer be met; propose somebody else.' }
    : {
        id: `Tetapkan tanggal berlaku paling lambat ${date.id}.`,
        en: `Set the effective date no later than ${date.en}.`,
      };
}
