import { count } from './define-parameter.ts';
import type { PolicyParameter } from './policy-parameter.ts';

/** How much training is owed (F54). */
export const trainingParameters = {
  'training.hoursPerYear': count(
    20,
    0,
    200,
    'Jam pelajaran (JP) pengembangan kompetensi yang menjadi hak setiap PNS dalam setahun.',
    'Hours of training (JP) that each civil servant is owed in a year.',
    { basis: 'PP 11/2017 pasal 203', unit: 'hours' },
  ),
} as const satisfies Record<string, PolicyParameter>;
