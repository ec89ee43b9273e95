import { conclude } from './conclude.ts';
import { protocolOf } from './apply-event.ts';
import { chairSeat } from './panel-rules.ts';
import { type LeaveGround, type ProtocolEvent } from './protocol-event.ts';
import { hasVoted, type Session } from './protocol.ts';
import type { PanelAdvice, VoteChoice } from './tally.ts';

/** An event as it stands in the record: when, and by whose act. */
export type RecordedEvent = ProtocolEvent & { at: string; actor: string };

/** All that was said and done in a deliberation; the words and the names stand beside the events. */
export interface DeliberationRecord {
  caseNumber: string;
  events: readonly RecordedEvent[];
  /** Names by account. */
  names: Readonly<Record<string, string>>;
  /** Posts of the motions by their number, with why they were put. */
  motions: readonly { motion: number; post: string; title: string; reason: string | null }[];
  reasons: readonly { session: number; seat: number; motion: number; reasons: string }[];
  dissents: readonly { session: number; seat: number; text: string }[];
  /** The chair's own summary. */
  summary: string;
}

export interface Minutes {
  caseNumber: string;
  motions: DeliberationRecord['motions'];
  sessions: SessionMinutes[];
  advice: { advice: PanelAdvice; motion: number | null; post: string | null };
  summary: string;
}

interface SessionMinutes {
  session: number;
  heldAt: string | null;
  place: string | null;
  seats: { seat: number; name: string | null; chair: boolean; present: boolean; voted: boolean }[];
  left: { seat: number; name: string; ground: LeaveGround; at: string }[];
  seated: number;
  quorum: number;
  openedAt: string | null;
  closedAt: string | null;
  votes: { seat: number; name: string; motion: number; choice: VoteChoice; reasons: string; at: string }[];
  counts: { favour: number; against: number; abstain: number };
  advice: PanelAdvice;
  motion: number | null;
  dissents: { seat: number; name: string; text: string }[];
}

/** The minutes of a deliberation: the same record always makes the same minutes, whoever asks and whenever. */
export function minutesOf(record: DeliberationRecord): Minutes {
  const protocol = protocolOf(record.events);
  const sessions = protocol.sessions.map((held): SessionMinutes => {
    const own = record.events.filter((event) => 'session' in event && event.session === held.session);
    const conclusion = conclude(protocol, held);
    const { favour, against, abstain, advice } = conclusion.tally;
    return {
      session: held.session,
      ...meeting(own),
      seats: held.seats.map(({ seat, holder, present }) => ({
        seat,
        name: nameOf(record, holder),
        chair: seat === chairSeat,
        present,
        voted: hasVoted(held, seat),
      })),
      left: leavesOf(record, own),
      seated: conclusion.seated,
      quorum: conclusion.quorum,
      openedAt: own.find(({ event }) => event === 'opened')?.at ?? null,
      closedAt: own.find(({ event }) => event === 'closed')?.at ?? null,
      votes: votesOf(record, held, own),
      counts: { favour, against, abstain },
      advice,
      motion: conclusion.motion ?? null,
      dissents: record.dissents
        .filter(({ session }) => session === held.session)
        .toSorted((a, b) => a.seat - b.seat)
        .map(({ seat, text }) => ({ seat, name: nameOf(record, holderOfBallot(held, seat)) ?? '', text })),
    };
  });
  const last = sessions.at(-1);
  const motion = last?.motion ?? null;
  return {
    caseNumber: record.caseNumber,
    motions: record.motions.toSorted((a, b) => a.motion - b.motion),
    sessions,
    advice: {
      advice: last?.advice ?? 'no-quorum',
      motion,
      post: record.motions.find((put) => put.motion === motion)?.post ?? null,
    },
    summary: record.summary,
  };
}

/** The last invitation is the one that was held. */
function meeting(own: readonly RecordedEvent[]): { heldAt: string | null; place: string | null } {
  const last = own.findLast((event) => event.event === 'convened');
  return last?.event === 'convened'
    ? { heldAt: last.heldAt ?? null, place: last.place ?? null }
    : { heldAt: null, place: null };
}

function leavesOf(record: DeliberationRecord, own: readonly RecordedEvent[]): SessionMinutes['left'] {
  const holders = new Map<number, string>();
  return own.flatMap((event) => {
    if (event.event === 'seated') holders.set(event.seat, event.holder);
    if (event.event !== 'left') return [];
    const { seat, ground, at } = event;
    return [{ seat, name: nameOf(record, holders.get(seat)) ?? '', ground, at }];
  });
}

function votesOf(record: DeliberationRecord, held: Session, own: readonly RecordedEvent[]): SessionMinutes['votes'] {
  return held.ballots
    .toSorted((a, b) => a.seat - b.seat)
    .flatMap(({ seat, holder, votes }) =>
      votes
        .toSorted((a, b) => a.motion - b.motion)
        .map(({ motion, choice }) => ({
          seat,
          name: nameOf(record, holder) ?? '',
          motion,
          choice,
          reasons:
            record.reasons.find((said) => said.session === held.session && said.seat === seat && said.motion === motion)
              ?.reasons ?? '',
          at: own.find((event) => event.event === 'voted' && event.seat === seat)?.at ?? '',
        })),
    );
}

function holderOfBallot({ ballots }: Session, seat: number): string | undefined {
  return ballots.find((ballot) => ballot.seat === seat)?.holder;
}

function nameOf({ names }: DeliberationRecord, account: string | undefined): string | null {
  return account === undefined ? null : (names[account] ?? account);
}
