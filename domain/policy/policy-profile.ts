import { demonstrationPolicy } from './demonstration-policy.ts';
import { defaultPolicy, type Policy } from './policy.ts';

/** `demonstration` counts in seconds, so that a whole case can be shown live; production refuses it. */
export const policyProfiles = ['standard', 'demonstration'] as const;
export type PolicyProfile = (typeof policyProfiles)[number];

export function basePolicy(profile: PolicyProfile): Policy {
  return profile === 'demonstration' ? demonstrationPolicy : defaultPolicy;
}
