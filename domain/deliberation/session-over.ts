import { tally, type Ballot } from './tally.ts';

export interface Session extends Ballot {
  /** Epoch ms. */
  readonly dueAt: number;
}

/**
 * May the session be closed at `now` (epoch ms)? When every seat has voted, or when its due moment has passed and the
 * quorum is met. Votes that come later change nothing.
 */
export function sessionOver(session: Session, now: number): boolean {
  const { present, quorate } = tally(session);
  return present === session.seats || (now >= session.dueAt && quorate);
}
