import type { Initiator } from '../../domain/personnel/initiator.ts';
import type { Scope } from '../../domain/personnel/scope.ts';
import type { RuleId } from '../../domain/eligibility/rule-id.ts';
import type { RuleVerdict } from '../../domain/eligibility/rule-line.ts';
import type { Role } from '../../domain/rights/role.ts';
import type { PersonTraits } from './sample-person.ts';

/** Somebody the sample must have: an official with a name to sign in by, or an example of a rule's outcome. */
export interface SpecialPerson {
  readonly unit: string;
  readonly position: string;
  readonly traits?: Partial<PersonTraits>;
  readonly alias?: string;
  /** May be the subject of a case like the essay's. */
  readonly isCompanion?: boolean;
  readonly roles?: readonly Role[];
  readonly cases?: readonly RuleCase[];
  /** Alias of somebody this person is tied to (R22). */
  readonly tie?: { readonly kind: 'family' | 'conflict-of-interest'; readonly with: string };
}

/** What a rule says of the person when moved to the target so. */
export interface RuleCase {
  readonly rule: RuleId;
  readonly outcome: RuleVerdict;
  readonly why: string;
  readonly target: { readonly unit: string; readonly position: string };
  readonly initiator: Initiator;
  readonly scope: Scope;
}

const strategicPost = { unit: 'BAPPEDA', position: 'PENELAAH-PENGEMBANGAN-PROGRAM' } as const;

/** A rule's outcome for a move the agency proposes inside itself, to the strategic post unless another is named. */
export function ruleCase(
  rule: RuleId,
  outcome: RuleVerdict,
  why: string,
  move: Partial<Pick<RuleCase, 'target' | 'initiator' | 'scope'>> = {},
): RuleCase {
  return { rule, outcome, why, target: strategicPost, initiator: 'agency', scope: 'intra-agency', ...move };
}
