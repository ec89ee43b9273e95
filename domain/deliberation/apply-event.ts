import { assertNever } from '../assert-never.ts';
import { oddSeats } from './compose-panel.ts';
import type { ProtocolEvent } from './protocol-event.ts';
import { noProtocol, type Protocol, type Seat, type Session } from './protocol.ts';

/** What the deliberation is after one more event. The event is taken as it is: `refuseEvent` is asked before. */
export function applyEvent(protocol: Protocol, event: ProtocolEvent): Protocol {
  switch (event.event) {
    case 'composed':
      return { ...protocol, sessions: [...protocol.sessions, composed(event)] };
    case 'motion-put': {
      const { motion, post } = event;
      return { ...protocol, motions: [...protocol.motions, { motion, ...(post !== undefined && { post }) }] };
    }
    case 'sealed':
      return { ...protocol, sealed: true };
    default:
      return {
        ...protocol,
        sessions: protocol.sessions.map((held) => (held.session === event.session ? inSession(held, event) : held)),
      };
  }
}

export function protocolOf(events: readonly ProtocolEvent[]): Protocol {
  return events.reduce(applyEvent, noProtocol);
}

type OfSession = Exclude<ProtocolEvent, { event: 'composed' | 'motion-put' | 'sealed' }>;

function composed({ session, rules, substitutes }: Extract<ProtocolEvent, { event: 'composed' }>): Session {
  const seats = Array.from({ length: oddSeats(rules.seats) }, (_, index) => ({ seat: index + 1, present: false }));
  const nothingYet = { sequence: 0, begins: 0, ballots: [], dissents: [], left: [] };
  return { session, rules, phase: 'composed', seats, substitutes, ...nothingYet };
}

function inSession(held: Session, event: OfSession): Session {
  switch (event.event) {
    case 'seated':
      return {
        ...withSeat(held, { seat: event.seat, holder: event.holder, present: false }),
        left: held.left.filter((account) => account !== event.holder),
      };
    case 'left': {
      const { holder } = held.seats.find(({ seat }) => seat === event.seat) ?? {};
      const left = holder === undefined ? held.left : [...held.left, holder];
      return { ...withSeat(held, { seat: event.seat, present: false }), left };
    }
    case 'convened':
      return {
        ...held,
        phase: held.phase === 'composed' ? 'convened' : held.phase,
        sequence: event.sequence,
        begins: event.begins,
      };
    case 'joined':
      return {
        ...held,
        seats: held.seats.map((seat) => (seat.seat === event.seat ? { ...seat, present: true } : seat)),
      };
    case 'opened':
      return { ...held, phase: 'opened' };
    case 'voted': {
      const { holder = '' } = held.seats.find(({ seat }) => seat === event.seat) ?? {};
      return { ...held, ballots: [...held.ballots, { seat: event.seat, holder, votes: event.votes }] };
    }
    case 'closed':
      return { ...held, phase: 'closed' };
    case 'dissented':
      return { ...held, dissents: [...held.dissents, event.seat] };
    default:
      return assertNever(event);
  }
}

function withSeat(held: Session, changed: Seat): Session {
  return { ...held, seats: held.seats.map((seat) => (seat.seat === changed.seat ? changed : seat)) };
}
