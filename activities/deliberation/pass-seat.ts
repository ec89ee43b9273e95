import type { PanelSeats } from '../../contract/case-record.ts';
import { freeOf } from '../../domain/deliberation/compose-panel.ts';
import type { LeaveGround } from '../../domain/deliberation/protocol-event.ts';
import { type Session, sessionOf } from '../../domain/deliberation/protocol.ts';
import type { CaseDesk } from '../mutation-case/case-desk.ts';
import { appendProtocol } from './append-protocol.ts';
import { findCandidates } from './free-members.ts';
import { readPanel } from './read-panel.ts';

interface SeatOfSession {
  session: number;
  seat: number;
}

/**
 * Who takes a seat that becomes free: a substitute named with the panel who is free still. For a session on another day
 * anybody who is free may be asked. Nobody is an alarm, never a silent gap.
 */
export async function nextSubstitute(
  desk: CaseDesk,
  held: Session,
  from: 'named' | 'anybody' = 'named',
): Promise<string | undefined> {
  const free = freeOf(await findCandidates(desk));
  const sitting = [...held.seats, ...held.ballots].map(({ holder }) => holder);
  const asked = from === 'named' ? held.substitutes.filter((member) => free.includes(member)) : free;
  return asked.find((member) => !sitting.includes(member) && !held.left.includes(member));
}

/** A seat passes from whoever held it to somebody, or to nobody; cases from before 0.2.0 keep no protocol. */
export async function passSeatInProtocol(
  desk: CaseDesk,
  { session, seat }: SeatOfSession,
  ground: LeaveGround,
  to: string | undefined,
): Promise<void> {
  const held = sessionOf((await readPanel(desk)) ?? { motions: [], sessions: [], sealed: false }, session);
  if (!held) return;
  const from = held.seats.find((row) => row.seat === seat)?.holder;
  if (from === to) return;
  if (from !== undefined) await appendProtocol(desk, 'system', { event: 'left', session, seat, ground });
  if (to !== undefined) await appendProtocol(desk, 'system', { event: 'seated', session, seat, holder: to });
  await tellSeats(desk, session);
}

/** What the workflow is told of who sits where. */
export async function tellSeats(desk: CaseDesk, session: number): Promise<void> {
  const held = sessionOf((await readPanel(desk))!, session)!;
  const seats: PanelSeats = { session, holders: held.seats.map(({ holder }) => holder ?? null) };
  desk.recorded.seats = seats;
}
