/** By what rule a panel is composed and decides; part of the policy a case keeps. */
export interface PanelRules {
  /** Seats of a whole panel; the composition makes the number odd. */
  readonly seats: number;
  /** How many of a whole panel must be present and vote. */
  readonly quorum: number;
  /** Fewer seated members than this are no panel, whoever is present. */
  readonly minimum: number;
  /** A tie is decided by the chair's vote; else it leads to another session. */
  readonly chairBreaksTies: boolean;
}

/** The seat that presides and whose vote may break a tie: the chair's, or of whoever takes it. */
export const chairSeat = 1;
