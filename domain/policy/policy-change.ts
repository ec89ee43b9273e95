/** One change of one parameter, as it is kept. */
export interface PolicyChange {
  readonly id: string;
  readonly key: string;
  readonly value: unknown;
  /** ISO date. */
  readonly startsOn: string;
  /** First day it no longer holds, where that was said when the agency was set up; null for a change over the API. */
  readonly endsOn: string | null;
  readonly withdrawn: boolean;
}

/** How often a parameter was spoken of: every change and every withdrawal counts one. Who changes it names what they saw. */
export function policyVersion(changes: readonly PolicyChange[], key: string): number {
  return changes.filter((change) => change.key === key).reduce((sum, { withdrawn }) => sum + (withdrawn ? 2 : 1), 0);
}
