import type { Role } from './role.ts';
import { type Action, allowsRelation, hasRole } from './rights.ts';

/** Whoever the case is about reads it as the employee, whatever else they are (F09). */
export type CaseView = 'employee' | 'role' | 'involved';

/** How somebody stands to a case. */
export interface CaseRelation {
  sameAgency: boolean;
  concerned: boolean;
  /** A task of this case is, or was, theirs. */
  involved: boolean;
  /** Stepped back from it, or sits on the panel and is tied to the person it is about: no right is left in this case. */
  recused: boolean;
}

/**
 * As what somebody may do an action in a case. `absent`: they are not to learn that there is such a case; `not-allowed`:
 * it is a case of their own agency, but not theirs to act in.
 */
export function caseViewOf(
  action: Action,
  held: readonly Role[],
  relation: CaseRelation,
): CaseView | 'absent' | 'not-allowed' {
  if (relation.recused) return 'absent';
  if (relation.concerned && allowsRelation(action, 'concerned')) return 'employee';
  if (relation.sameAgency && hasRole(action, held)) return 'role';
  if (relation.involved && allowsRelation(action, 'involved')) return 'involved';
  return relation.sameAgency ? 'not-allowed' : 'absent';
}
