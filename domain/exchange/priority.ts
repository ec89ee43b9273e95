import type { CandidateProfile } from '../matching/candidate-profile.ts';
import { directionTo } from '../matching/direction-to.ts';
import type { MatchCriteria } from '../matching/match-criteria.ts';
import { failedGates } from '../matching/match-gates.ts';
import { fitOf } from '../matching/score.ts';

/** Changes whenever the same wishes could bring about other moves. */
export const exchangeVersion = 'exchange-1';

/**
 * How well a person fits a post, of 1,000,000, the wish left out: a wish that moved priorities would be worth misstating (F45). The rest of
 * the weights is taken as the whole, so that a minimum means the same whatever a wish weighs elsewhere.
 */
export function priorityOf(profile: CandidateProfile, criteria: MatchCriteria): number {
  const whole = 1000 - criteria.weights.wish;
  return whole === 0 ? 0 : Math.trunc((fitOf(profile, criteria) * 1000) / whole);
}

/** Whether the law lets a person go to a post by rotation: every gate of matching, and no step up, which has its own procedure. */
export function mayRotateTo(profile: CandidateProfile, criteria: MatchCriteria): boolean {
  return directionTo(profile, criteria) !== 'promotion' && failedGates(profile, criteria).length === 0;
}
