import { describe, expect, test } from 'vitest';
import { gaps } from '../../../domain/personnel/competency-gaps.ts';
import { competencies, isLevels, levelsOf } from '../../../domain/personnel/competency.ts';
import { fillingGrade, jpm, mappingGrade } from '../../../domain/personnel/jpm.ts';
import { isRatingAtLeast, rate } from '../../../domain/personnel/performance-matrix.ts';
import { performanceAxis, potentialAxis, successionBoxes, talentBox } from '../../../domain/personnel/talent-box.ts';
import { talentRecommendations } from '../../../domain/personnel/talent-recommendation.ts';

describe('the performance matrix', () => {
  test.each([
    ['above', 'below', 'poor'],
    ['above', 'meets', 'good'],
    ['above', 'above', 'very-good'],
    ['meets', 'below', 'poor'],
    ['meets', 'meets', 'good'],
    ['meets', 'above', 'good'],
    ['below', 'below', 'very-poor'],
    ['below', 'meets', 'needs-improvement'],
    ['below', 'above', 'needs-improvement'],
  ] as const)('result %s, behaviour %s: %s', (result, behavior, rating) => {
    expect(rate(result, behavior)).toBe(rating);
  });

  test('orders the ratings', () => {
    expect(isRatingAtLeast('good', 'good')).toBe(true);
    expect(isRatingAtLeast('very-good', 'good')).toBe(true);
    expect(isRatingAtLeast('needs-improvement', 'good')).toBe(false);
  });
});

describe('competencies', () => {
  const standard = levelsOf(4);
  test('there are nine', () => expect(competencies).toHaveLength(9));
  test('gaps, widest first', () => {
    expect(gaps({ ...standard, komunikasi: 3, perekatBangsa: 1, integritas: 5 }, standard)).toEqual([
      { competency: 'perekatBangsa', required: 4, achieved: 1, distance: 3 },
      { competency: 'komunikasi', required: 4, achieved: 3, distance: 1 },
    ]);
    expect(gaps(standard, standard)).toEqual([]);
  });
  test('levels are complete or no levels', () => {
    expect(isLevels({ ...standard })).toBe(true);
    expect(isLevels({ ...standard, komunikasi: 6 })).toBe(false);
    expect(isLevels({ integritas: 3 })).toBe(false);
    expect(isLevels(null)).toBe(false);
  });
  test('JPM has one decimal and stops at 100', () => {
    expect(jpm(levelsOf(3), standard)).toBe(75);
    expect(jpm({ ...standard, integritas: 3 }, standard)).toBe(97.2);
    expect(jpm(levelsOf(5), standard)).toBe(100);
    expect(jpm(levelsOf(0), standard)).toBe(0);
  });
  test.each([
    [100, 'meets', 'optimal'],
    [90, 'meets', 'optimal'],
    [89.9, 'meets', 'sufficient'],
    [80, 'meets', 'sufficient'],
    [79.9, 'nearly-meets', 'sufficient'],
    [78, 'nearly-meets', 'sufficient'],
    [77.9, 'nearly-meets', 'lacking'],
    [68, 'nearly-meets', 'lacking'],
    [67.9, 'falls-short', 'lacking'],
  ] as const)('%s%% is %s for filling and %s for mapping', (percent, filling, mapping) => {
    expect(fillingGrade(percent)).toBe(filling);
    expect(mappingGrade(percent)).toBe(mapping);
  });
});

describe('the talent boxes', () => {
  test.each([
    ['above', 'low', 4],
    ['above', 'medium', 7],
    ['above', 'high', 9],
    ['meets', 'low', 2],
    ['meets', 'medium', 5],
    ['meets', 'high', 8],
    ['below', 'low', 1],
    ['below', 'medium', 3],
    ['below', 'high', 6],
  ] as const)('performance %s, potential %s: box %s', (performance, potential, box) => {
    expect(talentBox({ performance, potential })).toBe(box);
    expect(talentRecommendations[box].id).not.toBe('');
  });

  test('axes come from the rating and from a named scheme', () => {
    expect((['very-good', 'good', 'needs-improvement', 'very-poor'] as const).map(performanceAxis)).toEqual([
      'above',
      'meets',
      'below',
      'below',
    ]);
    const scheme = { schemeId: '90/78', high: 90, medium: 78 };
    expect([90, 89, 78, 77].map((score) => potentialAxis(score, scheme))).toEqual(['high', 'medium', 'medium', 'low']);
    expect(successionBoxes).toEqual([7, 8, 9]);
  });
});
