import type { PanelRules } from './panel-rules.ts';
import type { MotionVote } from './protocol-event.ts';

export interface Seat {
  seat: number;
  /** Nobody: the seat is empty and an alarm. */
  holder?: string;
  present: boolean;
}

export interface Ballot {
  seat: number;
  holder: string;
  votes: readonly MotionVote[];
}

export interface Session {
  session: number;
  rules: PanelRules;
  phase: 'composed' | 'convened' | 'opened' | 'closed';
  seats: readonly Seat[];
  /** Who takes a seat that becomes free, in this order. */
  substitutes: readonly string[];
  /** How often it was invited to, less one: the SEQUENCE of the calendar entry. */
  sequence: number;
  /** Start of the day it is held on, epoch seconds. */
  begins: number;
  ballots: readonly Ballot[];
  dissents: readonly number[];
  /** Accounts that left a seat of this session and are not to come back. */
  left: readonly string[];
}

/** A deliberation as its events have made it. */
export interface Protocol {
  motions: readonly { motion: number; post?: string }[];
  sessions: readonly Session[];
  sealed: boolean;
}

export const noProtocol: Protocol = { motions: [], sessions: [], sealed: false };

export function sessionOf(protocol: Protocol, session: number): Session | undefined {
  return protocol.sessions.find((held) => held.session === session);
}

export function seatedOf({ seats }: Session): number {
  return seats.filter(({ holder }) => holder !== undefined).length;
}

export function presentOf({ seats }: Session): readonly Seat[] {
  return seats.filter(({ present }) => present);
}

export function hasVoted({ ballots }: Session, seat: number): boolean {
  return ballots.some((ballot) => ballot.seat === seat);
}
