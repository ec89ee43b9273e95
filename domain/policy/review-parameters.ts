import { calendarDays } from '../calendar/span.ts';
import { after, count, spans } from './define-parameter.ts';
import type { PolicyParameter } from './policy-parameter.ts';

/** When a mutation is looked back on, and by what measure (F57). */
export const reviewParameters = {
  'review.days': spans(
    [calendarDays(30), calendarDays(90), calendarDays(180)],
    'Evaluasi pascamutasi sejak tanggal berlaku.',
    'Reviews after the effective date.',
  ),
  'review.followUp': after(
    calendarDays(60),
    'Evaluasi lanjutan setelah rencana perbaikan.',
    'Follow-up review after an improvement plan.',
  ),
  'review.maxFollowUps': count(3, 0, 10, 'Evaluasi lanjutan paling banyak.', 'Most follow-up reviews.'),
  'review.tolerancePoints': count(
    5,
    0,
    100,
    'Penurunan nilai pegawai yang belum dianggap hambatan.',
    "Decline of a person's score that is not yet an obstacle.",
    { unit: 'points' },
  ),
} as const satisfies Record<string, PolicyParameter>;
