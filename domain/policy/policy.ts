import { policyKeys, policyParameters, type PolicyKey } from './policy-keys.ts';
import type { PolicyParameter, PolicyValue } from './policy-parameter.ts';

/** One value for every parameter: what a case copies at its start and keeps to its end. Plain JSON. */
export type Policy = { readonly [K in PolicyKey]: PolicyValue<(typeof policyParameters)[K]> };

export const defaultPolicy: Policy = policyOf((_key, parameter) => parameter.default);

/** Assembles a policy from a function of every key. The caller vouches that each value is of its parameter's kind. */
export function policyOf(choose: (key: PolicyKey, parameter: PolicyParameter) => unknown): Policy {
  return Object.fromEntries(policyKeys.map((key) => [key, choose(key, policyParameters[key])])) as unknown as Policy;
}
