import { describe, expect, test } from 'vitest';
import { computeDirection, type PositionHeight } from '../../../domain/personnel/direction.ts';
import { isEducationAtLeast } from '../../../domain/personnel/education.ts';
import {
  isFunctional,
  isManagerial,
  needsInauguration,
  positionClassProfiles,
  positionClasses,
  type PositionClass,
} from '../../../domain/personnel/position-class.ts';
import { compareRanks, isRank, ranks } from '../../../domain/personnel/rank.ts';
import { retirementDate } from '../../../domain/personnel/retirement.ts';
import { isInterAgency, scopes } from '../../../domain/personnel/scope.ts';

function post(
  positionClass: PositionClass,
  echelon: PositionHeight['echelon'] = null,
  jobGrade: number | null = null,
): PositionHeight {
  return { positionClass, echelon, jobGrade };
}

describe('the direction of a move', () => {
  test.each([
    ['pelaksana to pengawas', post('pelaksana'), post('pengawas', 'IV/a'), 'promotion'],
    ['pengawas to administrator', post('pengawas', 'IV/a'), post('administrator', 'III/b'), 'promotion'],
    ['administrator to pengawas', post('administrator', 'III/b'), post('pengawas', 'IV/a'), 'demotion'],
    ['III/b to III/a', post('administrator', 'III/b'), post('administrator', 'III/a'), 'promotion'],
    ['II/a to II/b', post('jpt-pratama', 'II/a'), post('jpt-pratama', 'II/b'), 'demotion'],
    ['one echelon, other grades', post('jpt-pratama', 'II/b', 15), post('jpt-pratama', 'II/b', 14), 'lateral'],
    ['pelaksana of a higher grade', post('pelaksana', null, 5), post('pelaksana', null, 7), 'promotion'],
    ['pelaksana of a lower grade', post('pelaksana', null, 7), post('pelaksana', null, 5), 'demotion'],
    ['pelaksana, grade unknown', post('pelaksana', null, 7), post('pelaksana'), 'lateral'],
    ['ahli muda to ahli muda', post('jf-ahli-muda', null, 9), post('jf-ahli-muda', null, 10), 'lateral'],
    ['ahli pertama to ahli muda', post('jf-ahli-pertama'), post('jf-ahli-muda'), 'promotion'],
    ['ahli madya to ahli muda', post('jf-ahli-madya'), post('jf-ahli-muda'), 'demotion'],
    ['pelaksana to ahli pertama', post('pelaksana'), post('jf-ahli-pertama'), 'diagonal'],
    ['pengawas to ahli muda', post('pengawas', 'IV/a'), post('jf-ahli-muda'), 'diagonal'],
    ['ahli madya to JPT pratama', post('jf-ahli-madya'), post('jpt-pratama', 'II/b'), 'diagonal'],
    ['administrator to ahli muda', post('administrator', 'III/a'), post('jf-ahli-muda'), 'demotion'],
    ['ahli pertama to pelaksana', post('jf-ahli-pertama'), post('pelaksana'), 'demotion'],
    ['penyelia to ahli pertama', post('jf-penyelia'), post('jf-ahli-pertama'), 'diagonal'],
    ['ahli pertama to terampil', post('jf-ahli-pertama'), post('jf-terampil'), 'demotion'],
  ] as const)('%s: %s', (_name, from, to, direction) => {
    expect(computeDirection(from, to)).toBe(direction);
  });

  test('staying is lateral and no rise can be undone without a fall', () => {
    for (const from of positionClasses) {
      expect(computeDirection(post(from), post(from))).toBe('lateral');
      for (const to of positionClasses) {
        if (computeDirection(post(from), post(to)) === 'promotion')
          expect(computeDirection(post(to), post(from))).toBe('demotion');
      }
    }
  });
});

describe('retirement', () => {
  test.each([
    ['1968-08-31', 58, '2026-09-01'],
    ['1968-09-01', 58, '2026-10-01'],
    ['1968-12-05', 58, '2027-01-01'],
    ['1968-02-29', 58, '2026-03-01'],
    ['1961-07-15', 65, '2026-08-01'],
  ])('born %s, age %s: %s', (birthDate, age, date) => {
    expect(retirementDate(birthDate, age)).toBe(date);
  });

  test('ages by class (UU 20/2023 art 55)', () => {
    const ageOf = (positionClass: PositionClass) => positionClassProfiles[positionClass].retirementAge;
    expect(
      (['jpt-pratama', 'administrator', 'pelaksana', 'jf-ahli-utama', 'jf-ahli-madya', 'jf-ahli-muda'] as const).map(
        ageOf,
      ),
    ).toEqual([60, 58, 58, 65, 60, 58]);
  });
});

describe('classes, ranks, education, scope', () => {
  test('who leads, who is functional, who is inaugurated', () => {
    expect(positionClasses.filter(isManagerial)).toEqual([
      'jpt-utama',
      'jpt-madya',
      'jpt-pratama',
      'administrator',
      'pengawas',
    ]);
    expect(positionClasses.filter(isFunctional)).toHaveLength(8);
    expect(positionClasses.filter((positionClass) => !needsInauguration(positionClass))).toEqual(['pelaksana']);
  });
  test('ranks stand in their order', () => {
    expect(ranks).toHaveLength(17);
    expect(compareRanks('II/d', 'III/a')).toBeLessThan(0);
    expect(compareRanks('IV/e', 'IV/a')).toBeGreaterThan(0);
    expect(isRank('IX')).toBe(false);
  });
  test('D4 and S1 stand on one step', () => {
    expect(isEducationAtLeast('D4', 'S1')).toBe(true);
    expect(isEducationAtLeast('S1', 'D4')).toBe(true);
    expect(isEducationAtLeast('D3', 'S1')).toBe(false);
  });
  test('leaving the agency', () => {
    expect(scopes.filter(isInterAgency)).toEqual([
      'inter-regency-same-province',
      'inter-province',
      'region-central',
      'inter-central',
    ]);
  });
});
