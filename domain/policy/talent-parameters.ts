import { count } from './define-parameter.ts';
import type { PolicyParameter } from './policy-parameter.ts';

/** Where potential begins to be high and medium; a new cut-off speaks of new assessments only (PermenPANRB 3/2020). */
export const talentParameters = {
  'talent.highFrom': count(
    90,
    11,
    99,
    'Nilai potensial terendah yang termasuk tinggi.',
    'Least score of potential that is high.',
    { unit: 'points', basis: 'PermenPANRB 3/2020' },
  ),
  'talent.mediumFrom': count(
    78,
    10,
    98,
    'Nilai potensial terendah yang termasuk menengah.',
    'Least score of potential that is medium.',
    { unit: 'points', basis: 'PermenPANRB 3/2020' },
  ),
} as const satisfies Record<string, PolicyParameter>;
