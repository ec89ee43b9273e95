import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

export interface ChainCheck {
  events: number;
  /** Hex of the last hash as computed from the events. */
  head: string;
  firstBrokenSeq: number | null;
  /** The head kept beside the chain agrees with its last event. */
  headAgrees: boolean;
}

/**
 * Recomputes the chain of a case from its bodies: hash = sha256(previous hash ‖ body), beginning with 32 zero bytes. The
 * first event whose number or hash does not follow breaks it, and so does a head that knows of other events.
 */
export async function verifyAuditChain(db: Database, caseNumber: string): Promise<ChainCheck> {
  const { rows } = await sql<{ events: number; head: string; broken: number | null; agrees: boolean }>`
    with chain as (
      select seq, hash, row_number() over (order by seq) as nth,
        sha256(coalesce(lag(hash) over (order by seq), decode(repeat('00', 32), 'hex')) || convert_to(body, 'UTF8')) as due
      from audit_event where case_number = ${caseNumber}
    ), last as (select seq, hash from chain order by seq desc limit 1)
    select count(*)::int as events,
      coalesce(encode((select hash from last), 'hex'), repeat('00', 32)) as head,
      min(seq) filter (where hash <> due or seq <> nth) as broken,
      exists (
        select from case_head left join last on true where case_head.case_number = ${caseNumber}
          and case_head.seq = coalesce(last.seq, 0)
          and case_head.hash = coalesce(last.hash, decode(repeat('00', 32), 'hex'))
      ) as agrees
    from chain`.execute(db);
  const [row] = rows;
  return {
    events: row?.events ?? 0,
    head: row?.head ?? '',
    firstBrokenSeq: row?.broken ?? null,
    headAgrees: row?.agrees ?? false,
  };
}
