import type { Policy } from '../policy/policy.ts';
import { defaultEligibilityPolicy, type EligibilityPolicy } from './eligibility-policy.ts';

/** The rules' numbers out of the policy a case keeps; what that policy does not name stays as the law has it. */
export function eligibilityPolicyOf(policy: Policy): EligibilityPolicy {
  return {
    ...defaultEligibilityPolicy,
    tenureBlockMonths: policy['eligibility.tenureBlockMonths'],
    tenureExceptionMonths: policy['eligibility.tenureExceptionMonths'],
    rotationDueMonths: policy['eligibility.rotationDueMonths'],
    bondYears: policy['eligibility.bondYears'],
    disciplineLookbackYears: policy['eligibility.disciplineLookbackYears'],
    minimumRating: policy['eligibility.minimumRating'],
    retirementWarningMonths: policy['eligibility.retirementWarningMonths'],
  };
}
