import { readProtocolEvents } from '../../db/deliberation/read-protocol-events.ts';
import { protocolOf } from '../../domain/deliberation/apply-event.ts';
import { sessionOf } from '../../domain/deliberation/protocol.ts';
import { calendarUid } from '../../domain/notification/calendar-entry.ts';
import { letters } from '../../domain/notification/letters.ts';
import type { CaseDesk } from '../mutation-case/case-desk.ts';
import { notify } from '../notification/notify.ts';

/** Every seated member gets the invitation with a calendar file; a changed one replaces the earlier (RFC 5546). */
export async function inviteToSession(desk: CaseDesk, session: number, only?: readonly string[]): Promise<void> {
  await send(desk, session, 'request', only);
}

/** Whoever need not come any more: the calendar entry disappears again. */
export async function cancelInvitation(desk: CaseDesk, session: number, only?: readonly string[]): Promise<void> {
  await send(desk, session, 'cancel', only);
}

/** The case ends before its session was held. */
export async function cancelPendingSession(desk: CaseDesk): Promise<void> {
  const protocol = protocolOf(await readProtocolEvents(desk.tx, desk.case.case_number));
  const pending = protocol.sessions.find(({ phase }) => phase === 'convened');
  if (pending) await cancelInvitation(desk, pending.session);
}

async function send(
  desk: CaseDesk,
  session: number,
  method: 'request' | 'cancel',
  only?: readonly string[],
): Promise<void> {
  const { case_number: caseNumber, time_zone: timeZone } = desk.case;
  const events = await readProtocolEvents(desk.tx, caseNumber);
  const held = sessionOf(protocolOf(events), session);
  const last = events.findLast((event) => event.event === 'convened' && event.session === session);
  if (!held || last?.event !== 'convened' || last.heldAt === undefined) return;
  const { heldAt, place = '' } = last;
  // A cancellation supersedes the invitation it takes back.
  const sequence = held.sequence + (method === 'cancel' ? 1 : 0);
  const kind = method === 'cancel' ? 'session-cancelled' : held.sequence > 0 ? 'session-moved' : 'session-invitation';
  const seated = held.seats.flatMap(({ holder }) => (holder === undefined ? [] : [holder]));
  await notify(desk, {
    accounts: only ?? seated,
    letter: letters[kind]({ caseNumber, session, heldAt, place, timeZone }),
    dedupe: `${kind}:${caseNumber}:${session}:${sequence}`,
    calendar: { uid: calendarUid(caseNumber, session), sequence, method, heldAt, place, caseNumber, session },
  });
}
