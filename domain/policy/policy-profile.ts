import { demonstrationPolicy } from './demonstration-policy.ts';
import { defaultPolicy, type Policy } from './policy.ts';

/** `demonstration` counts in seconds, so that a whole case can be shown live; production refuses it. */
export const policyProfiles = ['standard', 'demonstration'] as const;
export type PolicyProfile = (typeof policyProfiles)[number];

function basePolicy(profile: PolicyProfile): Policy {
  return profile === 'demonstration' ? demonstrationPolicy : defaultPolicy;
}

/** The policy of an agency: its own parameters over those of the profile. */
export function policyWith(profile: PolicyProfile, own: readonly { key: string; value: unknown }[]): Policy {
  return { ...basePolicy(profile), ...Object.fromEntries(own.map(({ key, value }) => [key, value])) };
}
