import { sql } from 'kysely';
import type { CheckpointHead } from '../../domain/audit/checkpoint.ts';
import type { Database } from '../open-database.ts';

export interface CheckpointMove extends CheckpointHead {
  /** Hash of that event as the record has it now; null where there is none. */
  recorded: string | null;
}

/** The heads that moved until a day's checkpoint, beside what the record says today. */
export async function readCheckpointMoves(db: Database, day: string): Promise<CheckpointMove[]> {
  const { rows } = await sql<CheckpointMove>`
    select head.case_number as "caseNumber", agency_id as agency, head.seq, encode(head.hash, 'hex') as hash,
      encode(event.hash, 'hex') as recorded
    from audit_checkpoint_head as head left join chain_event as event on event.number = head.case_number and event.seq = head.seq
    where head.day = ${day}::date order by head.case_number`.execute(db);
  return rows;
}
