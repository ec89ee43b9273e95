import canonicalize from 'canonicalize';
import { sql } from 'kysely';
import type { RotationEvent } from '../../domain/rotation/rotation-event.ts';
import type { Database } from '../open-database.ts';

/** Adds an event to the chain of a batch, made as the chain of a case is, in the transaction of what happened; it locks the head. */
export async function appendRotationAudit(
  tx: Database,
  batch: string,
  { at, ...event }: Omit<RotationEvent, 'at'> & { at?: Date },
): Promise<void> {
  const body = canonicalize({ ...event, at: (at ?? new Date()).toISOString() })!;
  await sql`
    with head as (
      insert into rotation_head (batch_id, seq, hash)
      values (${batch}::uuid, 1, sha256(decode(repeat('00', 32), 'hex') || convert_to(${body}::text, 'UTF8')))
      on conflict (batch_id) do update set seq = rotation_head.seq + 1,
        hash = sha256(rotation_head.hash || convert_to(${body}::text, 'UTF8'))
      returning seq, hash
    )
    insert into rotation_event (batch_id, seq, body, hash) select ${batch}::uuid, seq, ${body}, hash from head`.execute(
    tx,
  );
}
