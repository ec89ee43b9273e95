import { type Ballot, tally } from './tally.ts';

/**
 * May the session be closed? When every seat has voted, or when its ballots are past their due moment and the quorum is
 * met. Votes that come later change nothing.
 */
export function sessionOver(ballot: Ballot, timeIsUp: boolean): boolean {
  const { present, quorate } = tally(ballot);
  return present === ballot.seats || (timeIsUp && quorate);
}
