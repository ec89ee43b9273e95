import type { Kysely } from 'kysely';
import type { RecordedEvent } from '../../domain/deliberation/minutes.ts';
import type { ProtocolEvent } from '../../domain/deliberation/protocol-event.ts';
import type { DB } from '../generated/database.ts';

/** What happened in the panel of a case, in order; none before its first session, and of cases from before 0.2.0. */
export async function readProtocolEvents(db: Kysely<DB>, caseNumber: string): Promise<RecordedEvent[]> {
  const rows = await db
    .selectFrom('protocol_event')
    .select(['at', 'actor', 'body'])
    .where('case_number', '=', caseNumber)
    .orderBy('seq')
    .execute();
  return rows.map(({ at, actor, body }) => ({ ...(body as unknown as ProtocolEvent), at: at.toISOString(), actor }));
}
