import type { Text } from '../text.ts';
import type { Moment } from './moment.ts';

export const momentLabels: Readonly<Record<Moment, Text>> = {
  submission: { id: 'saat pengajuan', en: 'at submission' },
  deliberation: { id: 'sebelum sidang', en: 'before deliberation' },
  decree: { id: 'sebelum SK', en: 'before the decree' },
};
