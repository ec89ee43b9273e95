import { describe, expect, it } from 'vitest';
import { defaultPolicy, type Policy } from '../../../domain/policy/policy.ts';
import { deriveBox } from '../../../domain/talent-pool/derive-box.ts';
import { refuseScores } from '../../../domain/talent-pool/refuse-scores.ts';
import { schemeOf } from '../../../domain/talent-pool/scheme-of.ts';

describe('a box is derived by the scheme it was recorded with', () => {
  it.each([
    ['potential-90-78', 'above', 90, 9],
    ['potential-90-78', 'above', 89, 7],
    ['potential-90-70', 'meets', 77, 5],
    ['potential-90-78', 'meets', 77, 2],
    ['bkn-72/46', 'below', 72, 6],
  ])('%s: %s and %i are box %i', (schemeId, performance, potential, box) => {
    expect(deriveBox({ schemeId, performance, potential })?.box).toBe(box);
  });

  it.each([
    ['scheme of a ministry', 'above'],
    ['potential-70-90', 'above'],
    ['potential-90-78', 'outstanding'],
  ])('%s and %s tell no box', (schemeId, performance) => {
    expect(deriveBox({ schemeId, performance, potential: 80 })).toBeNull();
  });

  it('its name comes from the policy of the day; a case older than the parameters keeps the defaults', () => {
    expect(schemeOf({ ...defaultPolicy, 'talent.highFrom': 85 })).toEqual({
      ...{ schemeId: 'potential-85-78', high: 85, medium: 78 },
    });
    expect(schemeOf({} as Policy).schemeId).toBe('potential-90-78');
  });
});

describe('scores are refused', () => {
  const given = { assessedOn: '2026-02-02', employees: ['a', 'b'], assessed: new Set<string>() };
  it.each([
    ['talent-assessed-in-future', 'assessedOn', { ...given, assessedOn: '2026-02-04' }],
    ['unknown-employee', 'scores.1.employeeId', { ...given, employees: ['a', undefined] }],
    ['talent-named-twice', 'scores.1.employeeId', { ...given, employees: ['a', 'a'] }],
    ['talent-recorded-already', 'scores.1.employeeId', { ...given, assessed: new Set(['b']) }],
  ])('%s', (code, field, recorded) => expect(refuseScores(recorded, '2026-02-03')).toMatchObject({ code, field }));
  it('not otherwise', () => expect(refuseScores(given, '2026-02-02')).toBeUndefined());
});
