import type { PolicyChange } from './policy-change.ts';
import type { Policy } from './policy.ts';
import { policyWith } from './policy-profile.ts';

/** The policy of an agency on a day (ISO date): of every parameter the latest start, over the default. */
export function policyOn(changes: readonly PolicyChange[], day: string): Policy {
  const holding = changes
    .filter(({ startsOn, endsOn, withdrawn }) => !withdrawn && startsOn <= day && (endsOn === null || day < endsOn))
    .sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  return policyWith('standard', holding);
}
