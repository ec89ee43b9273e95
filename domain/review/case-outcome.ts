import type { Outcome } from '../mutation-case/stage.ts';
import type { ReviewVerdict } from './verdict.ts';

export type ReviewedOutcome = Extract<Outcome, 'effective' | 'corrected' | 'not-effective'>;

/**
 * How a reviewed case ends, from its verdicts in the order of the reviews, follow-ups included. The last one tells
 * whether obstacles remain; earlier ones tell whether they had to be solved. A case whose reviews were never more than
 * mixed, or that had none, shows no effect.
 */
export function caseOutcome(verdicts: readonly ReviewVerdict[]): ReviewedOutcome {
  if (verdicts.at(-1) === 'obstacles') return 'not-effective';
  if (verdicts.includes('obstacles')) return 'corrected';
  return verdicts.includes('effective') ? 'effective' : 'not-effective';
}
