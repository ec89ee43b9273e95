import { chairSeat } from './panel-rules.ts';
import { hasVoted, presentOf, type Protocol, seatedOf, type Session } from './protocol.ts';
import { quorumOf } from './quorum-of.ts';
import { type Tally, tally } from './tally.ts';

/** What a session came to: the post it advises, or that it advises none, or that it is of two minds. */
export interface Conclusion {
  /** Seats that are held. */
  seated: number;
  quorum: number;
  /** The motion that carries; undefined where none does. */
  motion?: number;
  /** The count of that motion, else of the proposal. Its advice is the session's. */
  tally: Tally;
}

/**
 * Is a session at its end? It never is without a quorum; with one when everybody present has voted, or when its time is up.
 * Votes that come later change nothing.
 */
export function sessionEnds(held: Session, timeIsUp: boolean): boolean {
  const quorum = quorumOf(held.rules, seatedOf(held));
  if (held.phase !== 'opened' || quorum === undefined || held.ballots.length < quorum) return false;
  return timeIsUp || presentOf(held).every(({ seat }) => hasVoted(held, seat));
}

/**
 * Counts a session. Each motion is counted by itself; of those with more votes for than against, the one with the most
 * votes for it carries. Two that are equal, or a motion with as many for as against, is a tie: by policy the chair's vote
 * decides it, else the session is divided (F33). Without a quorum there is no advice, whatever the votes say.
 */
export function conclude(protocol: Protocol, held: Session): Conclusion {
  const seated = seatedOf(held);
  const quorum = quorumOf(held.rules, seated) ?? held.rules.seats + 1;
  const counts = protocol.motions.map(({ motion }) => ({ motion, tally: countOf(held, motion, quorum) }));
  const proposal = counts.find(({ motion }) => motion === 1)?.tally ?? tally({ votes: [], seats: 0, quorum });
  if (!proposal.quorate) return { seated, quorum, tally: proposal };

  const best = leading(counts.filter(({ tally: count }) => count.favour > count.against));
  const [first, second] = best;
  if (first && !second) return { seated, quorum, motion: first.motion, tally: first.tally };
  const tied = first ? best : counts.filter(({ tally: count }) => count.favour === count.against);
  if (tied.length === 0) return { seated, quorum, tally: { ...proposal, advice: 'not-recommended' } };
  return { seated, quorum, ...breakTie(held, tied, first === undefined, proposal) };
}

interface Count {
  motion: number;
  tally: Tally;
}

function countOf(held: Session, motion: number, quorum: number): Tally {
  const votes = held.ballots.flatMap(({ seat, votes: cast }) =>
    cast.filter((vote) => vote.motion === motion).map(({ choice }) => ({ seat, choice })),
  );
  return tally({ votes, seats: held.seats.length, quorum });
}

function leading(counts: readonly Count[]): Count[] {
  const most = Math.max(...counts.map(({ tally: { favour } }) => favour));
  const favoured = counts.filter(({ tally: { favour } }) => favour === most);
  const least = Math.min(...favoured.map(({ tally: { against } }) => against));
  return favoured.filter(({ tally: { against } }) => against === least);
}

/** @param even as many for as against; else several motions carry equally */
function breakTie(held: Session, tied: Count[], even: boolean, proposal: Tally): Pick<Conclusion, 'motion' | 'tally'> {
  const divided = { tally: { ...proposal, advice: 'divided' as const } };
  const chair = held.ballots.find(({ seat }) => seat === chairSeat);
  if (!held.rules.chairBreaksTies || !chair) return divided;
  const said = (motion: number) => chair.votes.find((vote) => vote.motion === motion)?.choice;
  const [choice, another] = tied.filter(({ motion }) => said(motion) === 'favour');
  if (choice && !another) return { motion: choice.motion, tally: { ...choice.tally, advice: 'recommended' } };
  if (even && tied.every(({ motion }) => said(motion) === 'against'))
    return { tally: { ...proposal, advice: 'not-recommended' } };
  return divided;
}
