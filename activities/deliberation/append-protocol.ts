import { sql } from 'kysely';
import type { ProtocolEvent } from '../../domain/deliberation/protocol-event.ts';
import type { CaseDesk } from '../mutation-case/case-desk.ts';

/** Writes events down behind those that are there; the lock of the case keeps their order. */
export async function appendProtocol(desk: CaseDesk, actor: string, ...events: ProtocolEvent[]): Promise<void> {
  for (const event of events)
    await sql`
      insert into protocol_event (case_number, seq, at, actor, body)
      select ${desk.case.case_number}, coalesce(max(seq), 0) + 1, ${desk.now}::timestamptz, ${actor}, ${JSON.stringify(event)}::jsonb
      from protocol_event where case_number = ${desk.case.case_number}`.execute(desk.tx);
}
