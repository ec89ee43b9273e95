import type { EligibilityFacts } from './facts.ts';
import { isUnknown } from './known.ts';

/** The day a rule looks at: the effective date, or today while none is set. */
export function effectiveOn({ effectiveDate, today }: Pick<EligibilityFacts, 'effectiveDate' | 'today'>): string {
  return isUnknown(effectiveDate) ? today : effectiveDate.value;
}
