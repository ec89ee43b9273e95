import { createHash } from 'node:crypto';
import type { ProtocolEvent } from '../../domain/deliberation/protocol-event.ts';
import { sessionOf } from '../../domain/deliberation/protocol.ts';
import type { CaseDesk } from '../mutation-case/case-desk.ts';
import { appendProtocol } from './append-protocol.ts';
import { cancelInvitation, inviteToSession } from './invite-to-session.ts';
import type { SaidInPanel } from './said-in-panel.ts';
import { nextSubstitute, tellSeats } from './pass-seat.ts';
import { raiseEmptySeats } from './raise-empty-seats.ts';
import { readPanel } from './read-panel.ts';

/**
 * A member declares a conflict before the ballots are out: they read nothing more of the case, a substitute takes the seat
 * and is invited, and where there is none it is an alarm (F32; UU 30/2014 art 42–43).
 */
export async function leaveSeat(
  desk: CaseDesk,
  event: Extract<ProtocolEvent, { event: 'left' }>,
  said: SaidInPanel,
): Promise<void> {
  const { session, seat } = event;
  const before = sessionOf((await readPanel(desk))!, session)!;
  const member = before.seats.find((row) => row.seat === seat)!.holder!;
  const reason = said.body.reason!;
  await desk.tx
    .insertInto('recusal')
    .values({ case_number: desk.case.case_number, account_id: member, task_id: null, reason, recorded_at: desk.now })
    .execute();
  await appendProtocol(desk, said.account, event);
  const substitute = await nextSubstitute(desk, sessionOf((await readPanel(desk))!, session)!);
  if (substitute !== undefined)
    await appendProtocol(desk, 'system', { event: 'seated', session, seat, holder: substitute });
  const reasonSha256 = createHash('sha256').update(reason).digest('hex');
  desk.audit(
    'seat-recused',
    { session, seat, member, substitute: substitute ?? null, reasonSha256 },
    { actor: said.account },
  );
  if (before.phase !== 'composed') {
    await cancelInvitation(desk, session, [member]);
    if (substitute !== undefined) await inviteToSession(desk, session, [substitute]);
  }
  await raiseEmptySeats(desk, session);
  await tellSeats(desk, session);
}
