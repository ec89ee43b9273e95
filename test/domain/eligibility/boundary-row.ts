import type { EligibilityFacts } from '../../../domain/eligibility/facts.ts';
import type { RuleId } from '../../../domain/eligibility/rule-id.ts';
import type { RuleVerdict } from '../../../domain/eligibility/rule-line.ts';

type Facts = Partial<EligibilityFacts>;

/** The rule, what changes, and two neighbours with what the rule says on each. */
export type BoundaryRow = readonly [RuleId, string, Facts, RuleVerdict, Facts, RuleVerdict];

/** The same facts on another day. */
export const on = (today: string, facts: Facts): Facts => ({ ...facts, today });
