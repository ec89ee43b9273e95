/** Ties that bar a person from deciding about another (PP 11/2017 art 190(5); PermenPANRB 17/2024). */
export const conflictKinds = ['family', 'conflict-of-interest'] as const;

export type ConflictKind = (typeof conflictKinds)[number];

/** A decider or reviewer of the case who is tied to the employee. */
export interface Conflict {
  /** Account id, never a name. */
  actorId: string;
  /** The part the actor would play, such as `panel-member`. */
  role: string;
  kind: ConflictKind;
  /** Whether the actor has stepped aside and somebody else acts. */
  recused: boolean;
}

/** R22 binds the actor, not the employee: whether this person must stay away from the case. */
export function mustRecuse(actorId: string, conflicts: readonly Conflict[]): boolean {
  return conflicts.some((conflict) => conflict.actorId === actorId);
}
