import type { CasePolicy } from '../../contract/case-record.ts';
import type { Policy } from '../../domain/policy/policy.ts';

/** What of the policy the workflow steers by; it travels once, when the case is opened. */
export function steeringOf(policy: Policy): CasePolicy {
  return {
    seats: policy['deliberation.seats'],
    quorum: policy['deliberation.quorum'],
    minimum: policy['deliberation.minimum'],
    chairBreaksTies: policy['deliberation.chairBreaksTies'] === 1,
    sessions: policy['deliberation.sessions'],
    rounds: policy['consultation.rounds'],
    requests: policy['consideration.rounds'],
    initials: policy['decree.initials'],
    reviews: policy['review.days'].length,
    followUps: policy['review.maxFollowUps'],
  };
}
