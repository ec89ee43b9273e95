import type { z } from 'zod';
import type { KeptCandidate } from '../../db/matching/read-match-candidates.ts';
import type { MatchRunLine } from '../../db/matching/find-match-run.ts';
import { matchCriterionNames, type MatchCriteria } from '../../domain/matching/match-criteria.ts';
import { gapsOf } from '../../domain/matching/match-gap.ts';
import { wordGap } from '../../domain/matching/word-gap.ts';
import type { matchRun } from './matching-shapes.ts';

export function showRun(run: MatchRunLine & { criteria: MatchCriteria }): z.input<typeof matchRun> {
  const { criteria, agencyId: _, ...line } = run;
  return { ...line, weights: criteria.weights };
}

/** A candidate with what is met and what is missing, each gap with its distance and what closes it (F38). */
export function showCandidate({ profile, ...candidate }: KeptCandidate, criteria: MatchCriteria): object {
  // Of an erased person the numbers are gone, and what they lacked with them.
  const gaps = profile === null ? [] : gapsOf(profile, criteria);
  const lacking = new Set(gaps.map(({ criterion }) => criterion));
  return {
    ...candidate,
    met: matchCriterionNames.filter((name) => !lacking.has(name)),
    missing: gaps.map((gap) => ({ ...gap, ...wordGap(gap) })),
  };
}
