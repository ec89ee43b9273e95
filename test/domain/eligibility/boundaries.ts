import type { EligibilityRule } from '../../../domain/eligibility/define-rule.ts';
import type { EligibilityFacts } from '../../../domain/eligibility/facts.ts';
import type { RuleVerdict } from '../../../domain/eligibility/rule-line.ts';
import { rules } from '../../../domain/eligibility/rules.ts';
import { boundariesOfMove } from './boundaries-of-move.ts';
import { boundariesOfPerson } from './boundaries-of-person.ts';

type Facts = Partial<EligibilityFacts>;

/** Two neighbours on which a rule says different things: they differ in one place, by a day, by one, or by one step. */
export interface Boundary {
  rule: EligibilityRule;
  name: string;
  here: Facts;
  verdictHere: RuleVerdict;
  there: Facts;
  verdictThere: RuleVerdict;
}

export const boundaries: readonly Boundary[] = [...boundariesOfPerson, ...boundariesOfMove].map(
  ([id, name, here, verdictHere, there, verdictThere]) => {
    const rule = rules.find((one) => one.id === id);
    if (!rule) throw new Error(`there is no rule ${id}`);
    return { rule, name, here, verdictHere, there, verdictThere };
  },
);
