import { workingDays } from '../calendar/span.ts';
import { after } from './define-parameter.ts';
import type { PolicyParameter } from './policy-parameter.ts';

/**
 * Contesting a decision (keberatan). The periods are the regulation's; whether it counts working days is not settled, so an
 * agency may state either unit.
 */
export const objectionParameters = {
  'objection.filingPeriod': after(
    workingDays(14),
    'Jangka waktu mengajukan keberatan sejak keputusan diterima.',
    'Period for objecting after the decision was received.',
    { basis: 'PP 79/2021' },
  ),
  'objection.decisionPeriod': after(
    workingDays(21),
    'Jangka waktu PPK memutus keberatan.',
    'Period in which the appointing authority decides on an objection.',
    { basis: 'PP 79/2021' },
  ),
} as const satisfies Record<string, PolicyParameter>;
