import { describe, expect, test } from 'vitest';
import { unknownFact } from '../../../domain/eligibility/known.ts';
import { r01 } from '../../../domain/eligibility/rules/r01-active-civil-servant.ts';
import { r02 } from '../../../domain/eligibility/rules/r02-valid-nip.ts';
import { r03 } from '../../../domain/eligibility/rules/r03-work-agreement.ts';
import { r14 } from '../../../domain/eligibility/rules/r14-education.ts';
import { r15 } from '../../../domain/eligibility/rules/r15-rank.ts';
import { eligibleFacts, recorded, standard } from './eligible-facts.ts';
import { judgeRule } from './judge-rule.ts';

describe('R01 active civil servant', () => {
  judgeRule(r01, [
    ['an active PNS', {}, 'pass'],
    ['a CPNS', { employeeType: recorded('CPNS') }, 'block'],
    ['a PPPK', { employeeType: recorded('PPPK') }, 'block'],
    ['suspended', { legalStatus: recorded('suspended') }, 'block'],
    ['retired', { legalStatus: recorded('retired') }, 'block'],
    ['type unknown', { employeeType: unknownFact }, 'unknown'],
    ['legal status unknown', { legalStatus: unknownFact }, 'unknown'],
    ['a CPNS of unknown status', { employeeType: recorded('CPNS'), legalStatus: unknownFact }, 'block'],
  ]);
});

describe('R02 valid NIP', () => {
  judgeRule(r02, [
    ['matches the record', {}, 'pass'],
    ['another birth date', { birthDate: recorded('1990-02-15') }, 'block'],
    ['another sex', { sex: recorded('male') }, 'block'],
    ['no date inside', { nip: recorded('199002302015032901') }, 'block'],
    ['17 digits', { nip: recorded('19900214201503290') }, 'block'],
    [
      'an invalid number of unknown birth date',
      { nip: recorded('199002302015032901'), birthDate: unknownFact },
      'block',
    ],
    ['birth date unknown', { birthDate: unknownFact }, 'unknown'],
    ['NIP unknown', { nip: unknownFact }, 'unknown'],
  ]);

  test('never shows the number or the birth date', () => {
    for (const nip of ['199002142015032901', '199002302015032901']) {
      const line = JSON.stringify(r02.evaluate({ ...eligibleFacts, nip: recorded(nip) }));
      expect(line).not.toMatch(/\d{8}|1990/);
    }
  });
});

describe('R03 work agreement', () => {
  judgeRule(r03, [
    ['a PNS', {}, 'pass'],
    ['a CPNS', { employeeType: recorded('CPNS') }, 'pass'],
    ['a PPPK', { employeeType: recorded('PPPK') }, 'block'],
    ['type unknown', { employeeType: unknownFact }, 'unknown'],
  ]);
});

describe('R14 education', () => {
  const fields = recorded({ ...standard, educationFields: ['Teknik Sipil', 'Administrasi Publik'] });
  judgeRule(r14, [
    ['the least level', {}, 'pass'],
    ['D4 stands for S1', { educationLevel: recorded('D4') }, 'pass'],
    ['a higher level', { educationLevel: recorded('S2') }, 'pass'],
    ['one step below', { educationLevel: recorded('D3') }, 'block'],
    ['a field that is accepted', { positionStandard: fields }, 'pass'],
    [
      'the same field written otherwise',
      { positionStandard: fields, educationField: recorded(' ADMINISTRASI publik ') },
      'pass',
    ],
    ['another field', { positionStandard: fields, educationField: recorded('Hukum') }, 'block'],
    ['field unknown where one is asked', { positionStandard: fields, educationField: unknownFact }, 'unknown'],
    ['field unknown where any will do', { educationField: unknownFact }, 'pass'],
    ['level unknown', { educationLevel: unknownFact }, 'unknown'],
    ['standard unknown', { positionStandard: unknownFact }, 'unknown'],
  ]);
});

describe('R15 rank', () => {
  judgeRule(r15, [
    ['lowest of the range', { rank: recorded('III/a'), direction: 'promotion' }, 'pass'],
    ['highest of the range', { rank: recorded('III/d'), direction: 'promotion' }, 'pass'],
    ['one below, promotion', { rank: recorded('II/d'), direction: 'promotion' }, 'block'],
    ['one below, diagonal', { rank: recorded('II/d'), direction: 'diagonal' }, 'block'],
    ['one below, lateral', { rank: recorded('II/d') }, 'warn'],
    ['one above, promotion', { rank: recorded('IV/a'), direction: 'promotion' }, 'block'],
    ['one above, demotion', { rank: recorded('IV/a'), direction: 'demotion' }, 'warn'],
    ['no range', { positionStandard: recorded({ ...standard, rankMin: null, rankMax: null }) }, 'not-applicable'],
    [
      'only a lowest rank',
      { positionStandard: recorded({ ...standard, rankMax: null }), rank: recorded('IV/e') },
      'pass',
    ],
    ['rank unknown', { rank: unknownFact }, 'unknown'],
    ['standard unknown', { positionStandard: unknownFact }, 'unknown'],
  ]);
});
