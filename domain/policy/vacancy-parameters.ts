import { workingDays } from '../calendar/span.ts';
import { after, count } from './define-parameter.ts';
import type { PolicyParameter } from './policy-parameter.ts';

/** How a vacancy is filled (F36); a vacancy keeps the values it began under. */
export const vacancyParameters = {
  'vacancy.interestPeriod': after(
    workingDays(15),
    'Masa pernyataan minat sejak lowongan diumumkan.',
    'Period for expressions of interest since the vacancy was published.',
    { basis: 'PermenPANRB 15/2019' },
  ),
  'vacancy.rounds': count(2, 1, 5, 'Putaran paling banyak untuk satu lowongan.', 'Most rounds of one vacancy.'),
  'vacancy.shortlistSize': count(5, 1, 20, 'Orang paling banyak di daftar pendek.', 'Most people on a shortlist.', {
    unit: 'people',
  }),
  'vacancy.retirementHorizon': count(
    12,
    1,
    36,
    'Lowongan karena pensiun dibuka sekian bulan sebelumnya.',
    'A vacancy by retirement opens this many months ahead.',
    { unit: 'months' },
  ),
} as const satisfies Record<string, PolicyParameter>;
