import { assertNever } from '../assert-never.ts';
import type { Refusal } from '../refusal.ts';
import { type ProtocolRefusal, protocolRefusal } from './protocol-refusals.ts';
import type { MotionVote, ProtocolEvent } from './protocol-event.ts';
import { hasVoted, presentOf, type Protocol, seatedOf, type Session, sessionOf } from './protocol.ts';
import { quorumOf } from './quorum-of.ts';
import { sessionEnds } from './conclude.ts';

/** The proposal and this many others, so that a ballot stays one page. */
const mostMotions = 5;

/**
 * Why an event may not happen now; undefined when it may. One predicate for the API's hint, the validators of the case and
 * the tests of the protocol.
 * @param now epoch seconds
 */
export function refuseEvent(protocol: Protocol, event: ProtocolEvent, now: number): Refusal | undefined {
  const code = whyNot(protocol, event, now);
  return code === undefined ? undefined : protocolRefusal(code);
}

function whyNot(protocol: Protocol, event: ProtocolEvent, now: number): ProtocolRefusal | undefined {
  if (protocol.sealed) return 'minutes-sealed';
  switch (event.event) {
    case 'composed':
      return protocol.sessions.every(({ phase }) => phase === 'closed') ? undefined : 'session-open-already';
    case 'motion-put':
      if (protocol.motions.length >= mostMotions) return 'motions-full';
      return protocol.sessions.some(({ phase }) => phase === 'opened') ? 'motion-too-late' : undefined;
    case 'sealed':
      return protocol.sessions.length > 0 && protocol.sessions.every(({ phase }) => phase === 'closed')
        ? undefined
        : 'session-without-quorum';
    default: {
      const held = sessionOf(protocol, event.session);
      return held ? inSession(protocol, held, event, now) : 'session-not-convened';
    }
  }
}

function inSession(
  protocol: Protocol,
  held: Session,
  event: Exclude<ProtocolEvent, { event: 'composed' | 'motion-put' | 'sealed' }>,
  now: number,
): ProtocolRefusal | undefined {
  if (held.phase === 'closed' && event.event !== 'dissented') return 'session-closed';
  switch (event.event) {
    case 'seated':
      if (held.left.includes(event.holder)) return 'member-recused';
      if ([...held.seats, ...held.ballots].some(({ holder }) => holder === event.holder)) return 'already-seated';
      return hasVoted(held, event.seat) ? 'already-voted' : undefined;
    case 'left':
      if (!isHeld(held, event.seat)) return 'not-seated';
      return hasVoted(held, event.seat) ? 'already-voted' : undefined;
    case 'convened':
      return held.phase === 'opened' ? 'session-open-already' : undefined;
    case 'joined':
      if (held.phase === 'composed') return 'session-not-convened';
      if (!isHeld(held, event.seat)) return 'not-seated';
      if (isPresent(held, event.seat)) return 'already-present';
      return now < held.begins ? 'session-not-begun' : undefined;
    case 'opened':
      if (held.phase === 'composed') return 'session-not-convened';
      if (held.phase === 'opened') return 'session-open-already';
      return isQuorate(held) ? undefined : 'session-without-quorum';
    case 'voted':
      return whyNoVote(protocol, held, event);
    case 'closed':
      return sessionEnds(held, true) ? undefined : 'session-without-quorum';
    case 'dissented':
      if (held.phase !== 'closed') return 'dissent-too-early';
      if (!hasVoted(held, event.seat)) return 'dissent-without-vote';
      return held.dissents.includes(event.seat) ? 'dissent-twice' : undefined;
    default:
      return assertNever(event);
  }
}

function whyNoVote(
  { motions }: Protocol,
  held: Session,
  { seat, votes }: { seat: number; votes: readonly MotionVote[] },
): ProtocolRefusal | undefined {
  if (hasVoted(held, seat)) return 'already-voted';
  if (held.phase !== 'opened') return 'session-not-open';
  if (!isHeld(held, seat)) return 'not-seated';
  if (!isPresent(held, seat)) return 'member-absent';
  if (!votes.every(({ motion }) => motions.some((put) => put.motion === motion))) return 'motion-unknown';
  const once = motions.every(({ motion }) => votes.filter((vote) => vote.motion === motion).length === 1);
  if (!once) return 'motion-without-vote';
  return votes.every(({ reasoned }) => reasoned) ? undefined : 'vote-without-reason';
}

function isHeld({ seats }: Session, seat: number): boolean {
  return seats.some((row) => row.seat === seat && row.holder !== undefined);
}

function isPresent(held: Session, seat: number): boolean {
  return presentOf(held).some((row) => row.seat === seat);
}

function isQuorate(held: Session): boolean {
  const quorum = quorumOf(held.rules, seatedOf(held));
  return quorum !== undefined && presentOf(held).length >= quorum;
}
