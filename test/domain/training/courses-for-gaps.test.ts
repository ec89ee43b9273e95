import { describe, expect, it } from 'vitest';
import type { CompetencyGap } from '../../../domain/personnel/competency-gaps.ts';
import { coursesForGaps } from '../../../domain/training/courses-for-gaps.ts';
import { catalogue } from './catalogue.ts';

const gap = (competency: CompetencyGap['competency'], distance: 1 | 2 | 3): CompetencyGap => ({
  competency,
  required: 4,
  achieved: (4 - distance) as 1 | 2 | 3,
  distance,
});

describe('courses for gaps', () => {
  it('close the largest gaps first, at most three', () => {
    const gaps = [gap('integritas', 1), gap('komunikasi', 3), gap('kerjasama', 1), gap('perekatBangsa', 2)];
    expect(coursesForGaps(gaps, catalogue).map((course) => course.gap.competency)).toEqual([
      'komunikasi',
      'perekatBangsa',
      'integritas',
    ]);
  });

  it('say what they are and how long', () => {
    expect(coursesForGaps([gap('pengambilanKeputusan', 2)], catalogue)).toMatchObject([
      {
        code: 'KEP',
        hours: 32,
        title: { id: 'Analisis kebijakan dan pengambilan keputusan', en: 'Policy analysis and decision-making' },
        gap: gap('pengambilanKeputusan', 2),
      },
    ]);
  });

  it('are none where there is no gap', () => {
    expect(coursesForGaps([], catalogue)).toEqual([]);
  });

  it('are those that are offered, the first by its code', () => {
    const own = { ...catalogue[0]!, code: 'ABC', competency: 'komunikasi' } as const;
    const [first] = coursesForGaps([gap('komunikasi', 1)], [...catalogue, own]);
    expect(first?.code).toBe('ABC');
    expect(coursesForGaps([gap('komunikasi', 1)], [{ ...own, offered: false }])).toEqual([]);
  });
});
