import type { CaseWrite } from '../../contract/case-record.ts';
import type { ProtocolEvent } from '../../domain/deliberation/protocol-event.ts';
import { sessionOf } from '../../domain/deliberation/protocol.ts';
import { resolveEmptySeats } from '../alarm/raise-alarm.ts';
import type { CaseDesk } from '../mutation-case/case-desk.ts';
import { appendProtocol } from './append-protocol.ts';
import { inviteToSession } from './invite-to-session.ts';
import { leaveSeat } from './leave-seat.ts';
import { moveSession } from './move-session.ts';
import { readPanel } from './read-panel.ts';
import type { SaidInPanel } from './said-in-panel.ts';
import { sealMinutes } from './seal-minutes.ts';

type Note = Extract<CaseWrite, { do: 'note-protocol' }>;

/** Writes down what happened in the panel: the event, and beside it the words that belong to it (F30). */
export async function noteProtocol(desk: CaseDesk, { events, command }: Note): Promise<void> {
  const row = await desk.tx
    .selectFrom('command')
    .select(['account_id', 'body'])
    .where('id', '=', command)
    .executeTakeFirstOrThrow();
  const body = row.body as SaidInPanel['body'] & { form?: SaidInPanel['body'] };
  const said: SaidInPanel = { account: row.account_id, body: body.form ?? body };
  for (const event of events) await note(desk, event, said);
}

async function note(desk: CaseDesk, event: ProtocolEvent, said: SaidInPanel): Promise<void> {
  const by = { actor: said.account };
  switch (event.event) {
    case 'convened': {
      const { heldAt, place } = said.body;
      await appendProtocol(desk, said.account, { ...event, heldAt: heldAt!, place: place! });
      desk.audit('session-convened', { session: event.session, sequence: event.sequence, heldAt: heldAt! }, by);
      if (event.sequence > 0) await moveSession(desk, event.session);
      return inviteToSession(desk, event.session);
    }
    case 'joined':
      await appendProtocol(desk, said.account, event);
      return desk.audit('member-joined', { session: event.session, seat: event.seat }, by);
    case 'opened': {
      await appendProtocol(desk, said.account, event);
      await resolveEmptySeats(desk, event.session);
      const present = sessionOf((await readPanel(desk))!, event.session)!.seats.filter((seat) => seat.present).length;
      return desk.audit('session-opened', { session: event.session, present }, by);
    }
    case 'left':
      return leaveSeat(desk, event, said);
    case 'motion-put': {
      const { postId: post, reason } = said.body;
      await desk.tx
        .insertInto('motion')
        .values({
          ...{ case_number: desk.case.case_number, motion: event.motion, post_id: post!, reason: reason ?? null },
          ...{ put_by: said.account, put_at: desk.now },
        })
        .execute();
      await appendProtocol(desk, said.account, { ...event, post: post! });
      return desk.audit('motion-put', { motion: event.motion }, by);
    }
    case 'dissented':
      await desk.tx
        .insertInto('dissent')
        .values({
          ...{ case_number: desk.case.case_number, session: event.session, seat: event.seat },
          ...{ account_id: said.account, text: said.body.text!, noted_at: desk.now },
        })
        .execute();
      await appendProtocol(desk, said.account, event);
      return desk.audit('dissent-noted', { session: event.session, seat: event.seat }, by);
    case 'sealed':
      await appendProtocol(desk, said.account, event);
      return sealMinutes(desk, said.account);
    default:
      return appendProtocol(desk, said.account, event);
  }
}
