import { describe, expect, test } from 'vitest';
import { r04 } from '../../../domain/eligibility/rules/r04-minimum-tenure.ts';
import { r05 } from '../../../domain/eligibility/rules/r05-rotation-due.ts';
import { r06 } from '../../../domain/eligibility/rules/r06-service-before-own-request.ts';
import { unknownFact } from '../../../domain/eligibility/known.ts';
import { defaultEligibilityPolicy } from '../../../domain/eligibility/eligibility-policy.ts';
import { eligibleFacts, recorded } from './eligible-facts.ts';
import { judgeRule } from './judge-rule.ts';

describe('R04 minimum tenure', () => {
  judgeRule(r04, [
    ['one day short of six months', { tmtPosition: recorded('2026-01-16') }, 'block'],
    ['six months to the day', { tmtPosition: recorded('2026-01-15') }, 'block-unless-exception'],
    ['23 months and 30 days', { tmtPosition: recorded('2024-07-16') }, 'block-unless-exception'],
    ['24 months to the day', { tmtPosition: recorded('2024-07-15') }, 'pass'],
    [
      'two years from 29 February, the day before',
      { tmtPosition: recorded('2024-02-29'), today: '2026-02-27' },
      'block-unless-exception',
    ],
    [
      'two years from 29 February end on 28 February',
      { tmtPosition: recorded('2024-02-29'), today: '2026-02-28' },
      'pass',
    ],
    [
      'six months from 31 August end on 28 February',
      { tmtPosition: recorded('2025-08-31'), today: '2026-02-28' },
      'block-unless-exception',
    ],
    ['a start after today', { tmtPosition: recorded('2026-08-01') }, 'block'],
    ['an unknown start', { tmtPosition: unknownFact }, 'unknown'],
    [
      'other numbers of the policy',
      { tmtPosition: recorded('2026-01-15'), policy: { ...defaultEligibilityPolicy, tenureExceptionMonths: 6 } },
      'pass',
    ],
  ]);

  test('says the tenure and the day from which it would pass', () => {
    const line = r04.evaluate({ ...eligibleFacts, tmtPosition: recorded('2024-07-16') });
    expect(line.value).toEqual({ id: '1 tahun 11 bulan 29 hari', en: '1 year 11 months 29 days' });
    expect(line.cure?.id).toContain('16 Juli 2026');
    expect(line).toMatchObject({ source: 'SIASN', asOf: '2026-07-01', rule: 'R04' });
  });

  test('counts 30 days over 23 months as not yet 24', () => {
    const line = r04.evaluate({ ...eligibleFacts, tmtPosition: recorded('2024-07-16'), today: '2026-07-15' });
    expect(line.verdict).toBe('block-unless-exception');
    const longMonth = r04.evaluate({ ...eligibleFacts, tmtPosition: recorded('2024-08-01'), today: '2026-07-31' });
    expect(longMonth.value.id).toBe('1 tahun 11 bulan 30 hari');
    expect(longMonth.verdict).toBe('block-unless-exception');
  });
});

describe('R05 rotation due', () => {
  judgeRule(r05, [
    ['five years to the day', { tmtPosition: recorded('2021-07-15') }, 'pass'],
    ['five years and a day', { tmtPosition: recorded('2021-07-14') }, 'warn'],
    ['three years', { tmtPosition: recorded('2023-07-15') }, 'pass'],
    ['an unknown start', { tmtPosition: unknownFact }, 'unknown'],
  ]);
});

describe('R06 service before an own request', () => {
  const away = { initiator: 'own-request', scope: 'inter-province' } as const;
  judgeRule(r06, [
    ['one day short of ten years', { ...away, tmtPns: recorded('2016-07-16') }, 'block'],
    ['ten years to the day', { ...away, tmtPns: recorded('2016-07-15') }, 'pass'],
    ['ten years from 29 February', { ...away, tmtPns: recorded('2016-02-29'), today: '2026-02-28' }, 'pass'],
    ['the agency asks', { ...away, initiator: 'agency', tmtPns: recorded('2024-01-01') }, 'not-applicable'],
    ['inside the agency', { ...away, scope: 'intra-agency', tmtPns: recorded('2024-01-01') }, 'not-applicable'],
    ['inside the agency, start unknown', { initiator: 'own-request', tmtPns: unknownFact }, 'not-applicable'],
    ['start unknown', { ...away, tmtPns: unknownFact }, 'unknown'],
  ]);
});
