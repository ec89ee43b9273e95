import { count } from './define-parameter.ts';
import type { PolicyParameter } from './policy-parameter.ts';

/** How a decree comes about. */
export const decreeParameters = {
  'decree.initials': count(
    1,
    1,
    2,
    'Banyaknya paraf pada naskah SK sebelum ditandatangani: kepala kepegawaian, lalu PyB.',
    'Initials that a draft decree needs before it is signed: the head of HR, then the authorized official.',
    { unit: 'people', basis: 'Tata naskah dinas' },
  ),
} as const satisfies Record<string, PolicyParameter>;
