import { describe, expect, it } from 'vitest';
import type { CandidateProfile } from '../../../domain/matching/candidate-profile.ts';
import { compareCandidates } from '../../../domain/matching/compare-candidates.ts';
import { dateOfDay, dayNumber, firstDay } from '../../../domain/matching/day-number.ts';
import { gapsOf } from '../../../domain/matching/match-gap.ts';
import { matchCriteriaOf } from '../../../domain/matching/match-criteria-of.ts';
import { failedGates } from '../../../domain/matching/match-gates.ts';
import { fitOf, scoreOf } from '../../../domain/matching/score.ts';
import { wordFailedGate } from '../../../domain/matching/word-failed-gate.ts';
import { addMonths } from '../../../domain/iso-date.ts';
import { defaultPolicy } from '../../../domain/policy/policy.ts';
import { aMatchingPost } from './a-matching-post.ts';

const today = '2026-11-25';
const criteria = matchCriteriaOf(aMatchingPost, { scope: 'agency', today, policy: defaultPolicy });

/** A pengawas of IV/a who has all that the post asks, and nothing beyond. */
const person: CandidateProfile = {
  ...{ employeeId: 'b', agency: 1, positionClass: 4, echelon: 6, jobGrade: 9, workField: 5 },
  ...{ sincePost: dayNumber('2021-01-01'), rank: 12, educationLevel: 7, educationField: 7 },
  ...{ ratingLatest: 5, ratingBefore: 5, levels: Array<number>(9).fill(3), talentBox: 9 },
  ...{ sincePns: dayNumber('2008-01-01'), born: dayNumber('1980-05-05') },
  months: { total: 200, administrator: 70, pratama: 0, madya: 0, utama: 0 },
  ...{ workFields: [5], workMonths: [70], faults: 0 },
};
const points = (changes: Partial<CandidateProfile>) => scoreOf({ ...person, ...changes }, criteria).points;

describe('the score', () => {
  it('is full where all is met, and a surplus counts for nothing', () => {
    expect(points({})).toMatchObject({ 'job-person-match': 1000, performance: 1000, experience: 1000, talent: 1000 });
    expect(points({ levels: Array<number>(9).fill(5) })['job-person-match']).toBe(1000);
  });

  it('lets no surplus make up for a competency that is missing', () => {
    const uneven = points({ levels: [0, 5, 5, 5, 5, 5, 5, 5, 5] })['job-person-match'];
    expect(uneven).toBe(Math.trunc(8000 / 9));
  });

  it('is whole numbers of a thousand by weights of a thousand, and the fit leaves out the wish', () => {
    const wished = { ...criteria, wishes: { b: 900 } };
    expect(scoreOf(person, wished).total - fitOf(person, wished)).toBe(900 * criteria.weights.wish);
    expect(fitOf(person, wished)).toBe(scoreOf(person, criteria).total);
  });

  it('breaks ties by competencies, performance, rank, years of service and last by id', () => {
    const of = (changes: Partial<CandidateProfile>) => {
      const profile = { ...person, ...changes };
      return { profile, score: scoreOf(profile, criteria) };
    };
    expect(compareCandidates(of({}), of({ rank: 13 }))).toBeGreaterThan(0);
    expect(compareCandidates(of({}), of({ sincePns: null }))).toBeLessThan(0);
    expect(compareCandidates(of({}), of({ employeeId: 'a' }))).toBeGreaterThan(0);
  });
});

describe('gates and gaps', () => {
  it('pass the person who meets the post, and say when tenure would be long enough', () => {
    expect(failedGates(person, criteria)).toEqual([]);
    const late = { ...person, sincePost: dayNumber('2025-02-28') };
    expect(failedGates(late, criteria)).toEqual(['R04']);
    expect(wordFailedGate('R04', late, criteria).passesFrom).toBe('2027-02-28');
  });

  it('name what is missing, how far it is and nothing that is met', () => {
    expect(gapsOf({ ...person, levels: [1, ...Array<number>(8).fill(4)] }, criteria)[0]).toEqual({
      ...{ criterion: 'job-person-match', competency: 'integritas', has: 1, needs: 3, distance: 2 },
    });
    expect(gapsOf(person, criteria).map(({ criterion }) => criterion)).toEqual(['education', 'wish']);
  });

  it('turn a limit in months of the calendar into one day', () => {
    const began = firstDay((date) => addMonths(date, 24) > today) - 1;
    expect([dateOfDay(began), dateOfDay(criteria.beganBy)]).toEqual(['2024-11-25', '2024-11-25']);
  });
});
