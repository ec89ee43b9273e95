import { sql } from 'kysely';
import type { RotationEvent } from '../../domain/rotation/rotation-event.ts';
import type { Database } from '../open-database.ts';

export interface RotationAudit {
  entries: (RotationEvent & { seq: number })[];
  firstBrokenSeq: number | null;
  /** The head kept beside the chain agrees with its last event. */
  headAgrees: boolean;
}

/** The chain of a batch, recomputed from its bodies as that of a case is. */
export async function readRotationAudit(db: Database, batch: string): Promise<RotationAudit> {
  const { rows } = await sql<RotationAudit>`
    with chain as (
      select seq, body, hash, row_number() over (order by seq) as nth,
        sha256(coalesce(lag(hash) over (order by seq), decode(repeat('00', 32), 'hex')) || convert_to(body, 'UTF8')) as due
      from rotation_event where batch_id = ${batch}::uuid
    ), last as (select seq, hash from chain order by seq desc limit 1)
    select coalesce(jsonb_agg(body::jsonb || jsonb_build_object('seq', seq) order by seq), '[]') as entries,
      min(seq) filter (where hash <> due or seq <> nth) as "firstBrokenSeq",
      exists (select from rotation_head, last where rotation_head.batch_id = ${batch}::uuid
        and rotation_head.seq = last.seq and rotation_head.hash = last.hash) as "headAgrees"
    from chain`.execute(db);
  return rows[0]!;
}
