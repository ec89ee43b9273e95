import type { Refusal } from '../refusal.ts';

export const taskNotOpen: Refusal = {
  code: 'task-not-open',
  rule: 'F13',
  message: {
    id: 'Tugas ini sudah selesai atau tidak lagi diperlukan. Muat ulang perkara untuk melihat langkah sekarang.',
    en: 'This task is completed or no longer needed. Reload the case to see the present step.',
  },
};
