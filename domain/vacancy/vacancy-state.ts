import type { Text } from '../text.ts';

export const vacancyStates = ['opened', 'published', 'shortlisted', 'nominated', 'closed'] as const;
export type VacancyState = (typeof vacancyStates)[number];

/** Why a vacancy is over: somebody was placed, ABK needs nobody, no round found anybody, the post is gone, HR took it back. */
export const vacancyOutcomes = ['filled', 'not-needed', 'unfilled', 'withdrawn', 'cancelled'] as const;
export type VacancyOutcome = (typeof vacancyOutcomes)[number];

/** What opened it (F36, F52); `reversal`: the placement that had filled the post was taken back (F10). */
export const vacancyOrigins = ['hr', 'placement', 'retirement', 'import', 'reversal'] as const;
export type VacancyOrigin = (typeof vacancyOrigins)[number];

export const vacancyOutcomeLabels: Record<VacancyOutcome, Text> = {
  filled: { id: 'lowongan terisi', en: 'the vacancy is filled' },
  'not-needed': { id: 'menurut ABK jabatan ini tidak perlu diisi', en: 'workload analysis needs nobody on this post' },
  unfilled: { id: 'tidak ada calon yang ditempatkan', en: 'no candidate was placed' },
  withdrawn: { id: 'jabatannya dihapus atau sudah diisi', en: 'the post was closed or is held again' },
  cancelled: { id: 'dibatalkan oleh HR', en: 'cancelled by HR' },
};
