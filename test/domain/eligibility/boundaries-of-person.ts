import type { DisciplineCase } from '../../../domain/personnel/discipline.ts';
import type { PerformanceRating } from '../../../domain/personnel/performance-matrix.ts';
import { type BoundaryRow, on } from './boundary-row.ts';
import { recorded } from './eligible-facts.ts';

const away = { initiator: 'own-request', scope: 'inter-province' } as const;
const promotion = { direction: 'promotion' } as const;
const sanction = (change: Partial<DisciplineCase>) => ({
  disciplineCases: recorded<DisciplineCase[]>([
    { level: 'medium', status: 'served', startedOn: '2022-01-10', endedOn: '2024-07-15', ...change },
  ]),
});
const rated = (...ratings: [year: number, rating: PerformanceRating][]) => ({
  performanceRatings: recorded(ratings.map(([year, rating]) => ({ year, rating }))),
});

/** R01–R11: who somebody is, and how they served. */
export const boundariesOfPerson: readonly BoundaryRow[] = [
  ['R01', 'appointed as PNS', { employeeType: recorded('CPNS') }, 'block', { employeeType: recorded('PNS') }, 'pass'],
  [
    'R01',
    'on unpaid leave',
    { legalStatus: recorded('unpaid-leave') },
    'block',
    { legalStatus: recorded('active') },
    'pass',
  ],
  [
    'R02',
    'the birth date of the number',
    { birthDate: recorded('1990-02-14') },
    'pass',
    { birthDate: recorded('1990-02-15') },
    'block',
  ],
  [
    ...(['R02', 'born on 29 February'] as const),
    { birthDate: recorded('1992-02-29'), nip: recorded('199202292015032901') },
    'pass',
    { birthDate: recorded('1992-02-29'), nip: recorded('199302292015032901') },
    'block',
  ],
  [
    'R03',
    'under a work agreement',
    { employeeType: recorded('CPNS') },
    'pass',
    { employeeType: recorded('PPPK') },
    'block',
  ],
  [
    'R04',
    'six months',
    { tmtPosition: recorded('2026-01-16') },
    'block',
    { tmtPosition: recorded('2026-01-15') },
    'block-unless-exception',
  ],
  [
    'R04',
    '24 months',
    { tmtPosition: recorded('2024-07-16') },
    'block-unless-exception',
    { tmtPosition: recorded('2024-07-15') },
    'pass',
  ],
  [
    ...(['R04', '23 months and 30 days'] as const),
    on('2026-07-31', { tmtPosition: recorded('2024-08-01') }),
    'block-unless-exception',
    on('2026-08-01', { tmtPosition: recorded('2024-08-01') }),
    'pass',
  ],
  [
    ...(['R04', 'two years from 29 February'] as const),
    on('2026-02-27', { tmtPosition: recorded('2024-02-29') }),
    'block-unless-exception',
    on('2026-02-28', { tmtPosition: recorded('2024-02-29') }),
    'pass',
  ],
  [
    'R05',
    'five years',
    { tmtPosition: recorded('2021-07-15') },
    'pass',
    { tmtPosition: recorded('2021-07-14') },
    'warn',
  ],
  [
    ...(['R05', 'five years from 29 February'] as const),
    on('2025-02-28', { tmtPosition: recorded('2020-02-29') }),
    'pass',
    on('2025-03-01', { tmtPosition: recorded('2020-02-29') }),
    'warn',
  ],
  [
    'R06',
    'ten years',
    { ...away, tmtPns: recorded('2016-07-16') },
    'block',
    { ...away, tmtPns: recorded('2016-07-15') },
    'pass',
  ],
  [
    ...(['R06', 'ten years from 29 February'] as const),
    on('2026-02-27', { ...away, tmtPns: recorded('2016-02-29') }),
    'block',
    on('2026-02-28', { ...away, tmtPns: recorded('2016-02-29') }),
    'pass',
  ],
  [
    'R07',
    'the sanction has been served',
    sanction({ status: 'serving' }),
    'block',
    sanction({ status: 'served' }),
    'pass',
  ],
  ['R07', 'a case is opened', sanction({ status: 'served' }), 'pass', sanction({ status: 'in-process' }), 'block'],
  [
    'R08',
    'two years',
    { ...promotion, ...sanction({ endedOn: '2024-07-16' }) },
    'warn',
    { ...promotion, ...sanction({}) },
    'pass',
  ],
  [
    ...(['R08', 'two years from 29 February'] as const),
    on('2026-02-27', { ...promotion, ...sanction({ endedOn: '2024-02-29' }) }),
    'warn',
    on('2026-02-28', { ...promotion, ...sanction({ endedOn: '2024-02-29' }) }),
    'pass',
  ],
  [
    ...(['R08', 'a light sanction'] as const),
    { ...promotion, ...sanction({ endedOn: '2026-07-14', level: 'light' }) },
    'pass',
    { ...promotion, ...sanction({ endedOn: '2026-07-14', level: 'medium' }) },
    'warn',
  ],
  [
    'R09',
    'a study assignment',
    { studyAssignment: recorded(false) },
    'pass',
    { studyAssignment: recorded(true) },
    'block',
  ],
  ['R09', 'a service bond', { serviceBond: recorded(false) }, 'pass', { serviceBond: recorded(true) }, 'block'],
  ['R10', 'a court process', { legalProcess: recorded(false) }, 'pass', { legalProcess: recorded(true) }, 'block'],
  ['R10', 'an open finding', { auditClearance: recorded(true) }, 'pass', { auditClearance: recorded(false) }, 'block'],
  [
    'R11',
    'the least rating',
    rated([2025, 'needs-improvement'], [2024, 'good']),
    'block',
    rated([2025, 'good'], [2024, 'good']),
    'pass',
  ],
  [
    ...(['R11', "the first day on which last year's rating is due"] as const),
    on('2026-02-28', rated([2024, 'good'], [2023, 'good'])),
    'pass',
    on('2026-03-01', rated([2024, 'good'], [2023, 'good'])),
    'block',
  ],
];
