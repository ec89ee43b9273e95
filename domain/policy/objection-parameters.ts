import { workingDays } from '../calendar/span.ts';
import { after, count } from './define-parameter.ts';
import type { PolicyParameter } from './policy-parameter.ts';

/**
 * Contesting a decision (keberatan). The periods are the regulation's; whether it counts working days is not settled, so an
 * agency may state either unit. The period to decide is that of its task, `sla.objection-decision`.
 */
export const objectionParameters = {
  'objection.filingPeriod': after(
    workingDays(14),
    'Jangka waktu mengajukan keberatan sejak keputusan diterima.',
    'Period for objecting after the decision was received.',
    { basis: 'PP 79/2021' },
  ),
  'objection.extensionDays': count(
    0,
    0,
    21,
    'Perpanjangan paling lama untuk memutus keberatan, dalam hari jangka waktunya; 0: tidak boleh, karena PP 79/2021 tidak menyebutnya.',
    'Longest extension of the period to decide on an objection, in days of that period; 0: none, for PP 79/2021 names none.',
    { unit: 'working-days' },
  ),
  'objection.holdsEffectiveDate': count(
    0,
    0,
    1,
    'Tanggal berlaku ditahan selama keberatan belum diputus: 1 selalu, 0 hanya bila PPK memutuskannya.',
    'The effective date is held while an objection waits: 1 always, 0 only where the authority decides so.',
    { unit: 'yes-no' },
  ),
} as const satisfies Record<string, PolicyParameter>;
