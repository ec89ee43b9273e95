import type { PotentialScheme } from '../personnel/talent-box.ts';
import { defaultPolicy, type Policy } from '../policy/policy.ts';

/** The cut-offs of an agency on a day, under the name that is kept with every box derived by them. */
export function schemeOf(policy: Policy): PotentialScheme {
  // A case that began before there were such parameters keeps the cut-offs it began under: the defaults.
  const kept: Policy = { ...defaultPolicy, ...policy };
  const [high, medium] = [kept['talent.highFrom'], kept['talent.mediumFrom']];
  return { schemeId: `potential-${high}-${medium}`, high, medium };
}
