import type { RuleId } from '../eligibility/rule-id.ts';
import type { ExceptingAuthority } from './exceptable-rules.ts';

/** An authority has excepted a case from a rule. Dates are ISO. */
export interface GrantedException {
  rule: RuleId;
  authority: ExceptingAuthority;
  /** Id of the document it is written in. */
  document: string;
  decidedOn: string;
  /** Last day on which it counts; null where none was set. */
  validUntil: string | null;
}
