import { describe, expect, test } from 'vitest';
import { unknownFact } from '../../../domain/eligibility/known.ts';
import { r07 } from '../../../domain/eligibility/rules/r07-discipline-open.ts';
import { r08 } from '../../../domain/eligibility/rules/r08-discipline-recent.ts';
import { r09 } from '../../../domain/eligibility/rules/r09-study-or-bond.ts';
import { r10 } from '../../../domain/eligibility/rules/r10-court-or-audit.ts';
import { r11 } from '../../../domain/eligibility/rules/r11-performance.ts';
import type { DisciplineCase } from '../../../domain/personnel/discipline.ts';
import type { PerformanceRating } from '../../../domain/personnel/performance-matrix.ts';
import { eligibleFacts, recorded } from './eligible-facts.ts';
import { judgeRule } from './judge-rule.ts';

const ended = (level: DisciplineCase['level'], endedOn: string | null) =>
  recorded<DisciplineCase[]>([{ level, status: 'served', startedOn: '2023-01-10', endedOn }]);
const open = (status: DisciplineCase['status']) =>
  recorded<DisciplineCase[]>([{ level: 'medium', status, startedOn: '2023-01-10', endedOn: null }]);

describe('R07 discipline open', () => {
  judgeRule(r07, [
    ['a clean record', {}, 'pass'],
    ['in process', { disciplineCases: open('in-process') }, 'block'],
    ['being served', { disciplineCases: open('serving') }, 'block'],
    ['served', { disciplineCases: ended('severe', '2026-07-14') }, 'pass'],
    [
      'the demotion is the sanction',
      { disciplineCases: open('serving'), disciplinaryDemotion: true, direction: 'demotion' },
      'not-applicable',
    ],
    [
      'called disciplinary but not a demotion',
      { disciplineCases: open('serving'), disciplinaryDemotion: true },
      'block',
    ],
    ['record unknown', { disciplineCases: unknownFact }, 'unknown'],
  ]);
});

describe('R08 discipline before a promotion', () => {
  const direction = 'promotion';
  judgeRule(r08, [
    ['a day short of two years', { direction, disciplineCases: ended('medium', '2024-07-16') }, 'warn'],
    ['two years to the day', { direction, disciplineCases: ended('medium', '2024-07-15') }, 'pass'],
    [
      'ended on 29 February',
      { direction, disciplineCases: ended('severe', '2024-02-29'), today: '2026-02-28' },
      'pass',
    ],
    ['light', { direction, disciplineCases: ended('light', '2026-07-01') }, 'pass'],
    ['still serving', { direction, disciplineCases: open('serving') }, 'warn'],
    ['not decided yet', { direction, disciplineCases: open('in-process') }, 'pass'],
    ['no end recorded: from the start', { direction, disciplineCases: ended('severe', null) }, 'pass'],
    ['lateral', { disciplineCases: ended('severe', '2026-07-01') }, 'not-applicable'],
    ['record unknown', { direction, disciplineCases: unknownFact }, 'unknown'],
  ]);
});

describe('R09 study assignment or service bond', () => {
  judgeRule(r09, [
    ['neither', {}, 'pass'],
    ['study assignment', { studyAssignment: recorded(true) }, 'block'],
    ['service bond', { serviceBond: recorded(true) }, 'block'],
    ['bond, study unknown', { serviceBond: recorded(true), studyAssignment: unknownFact }, 'block'],
    ['study unknown', { studyAssignment: unknownFact }, 'unknown'],
    ['bond unknown', { serviceBond: unknownFact }, 'unknown'],
  ]);
});

describe('R10 court process or audit finding', () => {
  judgeRule(r10, [
    ['neither', {}, 'pass'],
    ['court process', { legalProcess: recorded(true) }, 'block'],
    ['open finding', { auditClearance: recorded(false) }, 'block'],
    ['open finding, court unknown', { auditClearance: recorded(false), legalProcess: unknownFact }, 'block'],
    ['court unknown', { legalProcess: unknownFact }, 'unknown'],
    ['clearance unknown', { auditClearance: unknownFact }, 'unknown'],
  ]);
});

describe('R11 annual ratings', () => {
  const rated = (ratings: Record<number, PerformanceRating>) =>
    recorded(Object.entries(ratings).map(([year, rating]) => ({ year: Number(year), rating })));
  judgeRule(r11, [
    ['two good years', { performanceRatings: rated({ 2025: 'good', 2024: 'good' }) }, 'pass'],
    ['last year below', { performanceRatings: rated({ 2025: 'needs-improvement', 2024: 'very-good' }) }, 'block'],
    ['the year before below', { performanceRatings: rated({ 2025: 'very-good', 2024: 'poor' }) }, 'block'],
    ['an older year below', { performanceRatings: rated({ 2025: 'good', 2024: 'good', 2023: 'very-poor' }) }, 'pass'],
    ['one year missing', { performanceRatings: rated({ 2025: 'good' }) }, 'block'],
    ['none', { performanceRatings: recorded([]) }, 'block'],
    ['unknown counts as missing', { performanceRatings: unknownFact }, 'block'],
    [
      'last day before the rating is due',
      { today: '2026-02-28', performanceRatings: rated({ 2024: 'good', 2023: 'good' }) },
      'pass',
    ],
    [
      'first day it is due',
      { today: '2026-03-01', performanceRatings: rated({ 2024: 'good', 2023: 'good' }) },
      'block',
    ],
    [
      'early in the year but already rated',
      { today: '2026-01-15', performanceRatings: rated({ 2025: 'poor', 2024: 'good', 2023: 'good' }) },
      'block',
    ],
  ]);

  test('shows each year it looked at', () => {
    const line = r11.evaluate({ ...eligibleFacts, performanceRatings: rated({ 2025: 'good' }) });
    expect(line.value).toEqual({ id: '2025: Baik; 2024: tidak ada', en: '2025: Good; 2024: missing' });
  });
});
