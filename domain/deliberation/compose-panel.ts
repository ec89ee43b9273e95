import type { PanelRules } from './panel-rules.ts';

/** Who may be asked to sit, in the agency's stable order. */
export interface PanelCandidates {
  chairs: readonly string[];
  members: readonly string[];
  /** Not free in this case: concerned, proposer, tied, in the same reporting line, or stepped back. */
  notFree: ReadonlySet<string>;
}

export interface Composition {
  /** Seat 1 is the chair's; without a free chair the first member presides. */
  seated: readonly string[];
  /** Who takes a seat that becomes free, in this order. */
  substitutes: readonly string[];
}

/**
 * Composes a panel by rule: a free chair, then members in order, an odd number in all (PP 11/2017 art 191; a panel of an
 * even number would tie by design). Fewer free people than seats leave seats empty, which is an alarm, not a smaller panel.
 * @param substitutes how many more are named to take a seat that becomes free
 */
export function composePanel(
  candidates: PanelCandidates,
  { seats: wanted }: Pick<PanelRules, 'seats'>,
  substitutes: number,
): Composition {
  const free = freeOf(candidates);
  const seats = oddSeats(wanted);
  return { seated: free.slice(0, seats), substitutes: free.slice(seats, seats + substitutes) };
}

/** Everybody who may sit, a chair first. */
export function freeOf({ chairs, members, notFree }: PanelCandidates): string[] {
  return [...new Set([...chairs.slice(0, 1), ...members])].filter((account) => !notFree.has(account));
}

/** How many seats the panel has: an even number in the policy is taken as the odd one below it. */
export function oddSeats(seats: number): number {
  return seats % 2 === 1 ? seats : seats - 1;
}
