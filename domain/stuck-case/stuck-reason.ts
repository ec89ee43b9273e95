import type { Text } from '../text.ts';

/** Why a case needs somebody's attention (F15). */
export const stuckReasons = [
  'overdue',
  'unassigned',
  'alarm',
  'unacknowledged',
  'messages-owed',
  'waiting-external',
  'activity-failing',
] as const;

export type StuckReason = (typeof stuckReasons)[number];

export const stuckReasonTexts: Record<StuckReason, Text> = {
  overdue: { id: 'Tugas melewati tenggat', en: 'A task is past its due moment' },
  unassigned: { id: 'Tugas tanpa pemegang', en: 'A task has no holder' },
  alarm: { id: 'Ada alarm yang belum ditangani', en: 'An alarm is open' },
  unacknowledged: {
    id: 'Yang sudah dikirim belum dijawab oleh prosesnya',
    en: 'What somebody sent was not answered by the procedure yet',
  },
  'messages-owed': { id: 'Surat elektronik belum terkirim', en: 'Mail has not been delivered' },
  'waiting-external': { id: 'Menunggu pihak luar', en: 'Waiting for a party outside' },
  'activity-failing': {
    id: 'Pencatatan berulang kali gagal; operator perlu memeriksa layanannya',
    en: 'Writing down fails again and again; an operator should look at the service',
  },
};
