import type { PanelRules } from './panel-rules.ts';
import type { VoteChoice } from './tally.ts';

export interface MotionVote {
  /** 1 is the proposal; the others are posts the panel put beside it. */
  motion: number;
  choice: VoteChoice;
  /** Whether reasons stand beside it; the words themselves are kept where votes are. */
  reasoned: boolean;
}

/** Why a seat was left. */
export const leaveGrounds = ['declared', 'found-tie', 'reassigned'] as const;
export type LeaveGround = (typeof leaveGrounds)[number];

/**
 * What can happen in a deliberation, in the order in which it is written down. Codes, ids and moments only: words are kept
 * beside them and can be erased (UU 27/2022). Seats count from 1.
 */
export type ProtocolEvent =
  | { event: 'composed'; session: number; rules: PanelRules; substitutes: readonly string[] }
  | { event: 'seated'; session: number; seat: number; holder: string }
  | { event: 'left'; session: number; seat: number; ground: LeaveGround }
  | { event: 'motion-put'; motion: number; post?: string }
  /** Again for a new date or place: the sequence goes up. */
  | { event: 'convened'; session: number; sequence: number; begins: number; heldAt?: string; place?: string }
  | { event: 'joined'; session: number; seat: number }
  | { event: 'opened'; session: number }
  | { event: 'voted'; session: number; seat: number; votes: readonly MotionVote[] }
  | { event: 'closed'; session: number }
  | { event: 'dissented'; session: number; seat: number }
  | { event: 'sealed' };
