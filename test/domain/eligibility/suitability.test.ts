import { describe, expect, test } from 'vitest';
import { known, unknownFact } from '../../../domain/eligibility/known.ts';
import { r12 } from '../../../domain/eligibility/rules/r12-vacancy.ts';
import { r13 } from '../../../domain/eligibility/rules/r13-origin-staffing.ts';
import { r19 } from '../../../domain/eligibility/rules/r19-job-person-match.ts';
import { r20 } from '../../../domain/eligibility/rules/r20-talent-pool.ts';
import { r21 } from '../../../domain/eligibility/rules/r21-retirement.ts';
import { eligibleFacts, recorded, standard } from './eligible-facts.ts';
import { judgeRule } from './judge-rule.ts';

describe('R12 vacancy', () => {
  judgeRule(r12, [
    ['one place left', { positionNeed: recorded(3), incumbents: recorded(2) }, 'pass'],
    ['full', { positionNeed: recorded(3), incumbents: recorded(3) }, 'block'],
    ['overfull', { positionNeed: recorded(3), incumbents: recorded(5) }, 'block'],
    ['no need at all', { positionNeed: recorded(0), incumbents: recorded(0) }, 'block'],
    ['need unknown', { positionNeed: unknownFact }, 'unknown'],
    ['incumbents unknown', { incumbents: unknownFact }, 'unknown'],
  ]);
});

describe('R13 origin staffing', () => {
  judgeRule(r13, [
    ['exactly the minimum left', { originIncumbents: recorded(3), originMinimum: recorded(2) }, 'pass'],
    ['one below', { originIncumbents: recorded(2), originMinimum: recorded(2) }, 'warn'],
    ['no minimum', { originIncumbents: recorded(1), originMinimum: recorded(0) }, 'pass'],
    ['headcount unknown', { originIncumbents: unknownFact }, 'unknown'],
    ['minimum unknown', { originMinimum: unknownFact }, 'unknown'],
  ]);
});

describe('R19 job-person match', () => {
  judgeRule(r19, [
    ['80.0', { jpm: recorded(80) }, 'pass'],
    ['79.9', { jpm: recorded(79.9) }, 'warn'],
    ['68.0, promotion', { jpm: recorded(68), direction: 'promotion' }, 'warn'],
    ['67.9, promotion', { jpm: recorded(67.9), direction: 'promotion' }, 'block'],
    ['67.9, diagonal', { jpm: recorded(67.9), direction: 'diagonal' }, 'block'],
    ['67.9, lateral', { jpm: recorded(67.9) }, 'warn'],
    ['not assessed', { jpm: unknownFact }, 'unknown'],
  ]);

  test('shows the percentage as each language writes it, and the day of the assessment', () => {
    const line = r19.evaluate({ ...eligibleFacts, jpm: known(79.5, 'asesmen', '2026-06-09') });
    expect(line.value).toEqual({ id: '79,5% (penilaian 9 Juni 2026)', en: '79.5% (assessed 9 June 2026)' });
  });
});

describe('R20 talent pool', () => {
  const direction = 'promotion';
  judgeRule(r20, [
    ['box 9', { direction, talentAxes: recorded({ performance: 'above', potential: 'high' }) }, 'pass'],
    ['box 7', { direction, talentAxes: recorded({ performance: 'above', potential: 'medium' }) }, 'pass'],
    ['box 6', { direction, talentAxes: recorded({ performance: 'below', potential: 'high' }) }, 'warn'],
    [
      'box 5, diagonal',
      { direction: 'diagonal', talentAxes: recorded({ performance: 'meets', potential: 'medium' }) },
      'warn',
    ],
    ['lateral', { talentAxes: recorded({ performance: 'below', potential: 'low' }) }, 'not-applicable'],
    ['lateral, axes unknown', { talentAxes: unknownFact }, 'not-applicable'],
    ['axes unknown', { direction, talentAxes: unknownFact }, 'unknown'],
  ]);
});

describe('R21 retirement', () => {
  const effectiveDate = recorded('2026-09-01');
  judgeRule(r21, [
    [
      '58th birthday in August: retired on the effective date',
      { effectiveDate, birthDate: recorded('1968-08-31') },
      'block',
    ],
    [
      '58th birthday on the effective date: one month left',
      { effectiveDate, birthDate: recorded('1968-09-01') },
      'warn',
    ],
    ['retires twelve months later to the day', { effectiveDate, birthDate: recorded('1969-08-15') }, 'warn'],
    ['retires thirteen months later', { effectiveDate, birthDate: recorded('1969-09-01') }, 'pass'],
    ['born on 29 February', { effectiveDate: recorded('2026-03-01'), birthDate: recorded('1968-02-29') }, 'block'],
    [
      'born on 29 February, the day before',
      { effectiveDate: recorded('2026-02-28'), birthDate: recorded('1968-02-29') },
      'warn',
    ],
    [
      'leadership retires at 60',
      { effectiveDate, targetClass: 'jpt-pratama', birthDate: recorded('1968-08-31') },
      'pass',
    ],
    [
      'a sector law gives 60',
      {
        effectiveDate,
        positionStandard: recorded({ ...standard, retirementAge: 60 }),
        birthDate: recorded('1968-08-31'),
      },
      'pass',
    ],
    ['no effective date: today counts', { effectiveDate: unknownFact, birthDate: recorded('1968-08-31') }, 'warn'],
    [
      'standard unknown: a sector law might give more years',
      { effectiveDate, positionStandard: unknownFact, birthDate: recorded('1968-08-31') },
      'unknown',
    ],
    [
      'standard unknown, and far from any age',
      { effectiveDate, positionStandard: unknownFact, birthDate: recorded('1985-08-31') },
      'pass',
    ],
    ['birth date unknown', { birthDate: unknownFact }, 'unknown'],
  ]);
});
