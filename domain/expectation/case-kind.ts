import type { Direction } from '../personnel/direction.ts';
import type { Initiator } from '../personnel/initiator.ts';
import type { Scope } from '../personnel/scope.ts';

/** What cases are compared by: the same way, the same rules, the same papers. */
export interface CaseKind {
  readonly scope: Scope;
  readonly direction: Direction;
  readonly initiator: Initiator;
}

export const likenesses = ['same-kind', 'same-scope-and-direction', 'same-scope', 'any'] as const;
export type Likeness = (typeof likenesses)[number];

/** Whether two cases are alike so far. */
export function isAlike(likeness: Likeness, a: CaseKind, b: CaseKind): boolean {
  if (likeness === 'any') return true;
  if (a.scope !== b.scope) return false;
  if (likeness === 'same-scope') return true;
  return a.direction === b.direction && (likeness === 'same-scope-and-direction' || a.initiator === b.initiator);
}
