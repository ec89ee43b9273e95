import { sql } from 'kysely';
import type { CheckpointHead } from '../../domain/audit/checkpoint.ts';
import type { Database } from '../open-database.ts';

/** The leaves of a day's checkpoint: of each case the last head written down until then; in no order. */
export async function readCheckpointHeads(db: Database, day: string): Promise<CheckpointHead[]> {
  const { rows } = await sql<CheckpointHead>`
    select distinct on (case_number) case_number as "caseNumber", agency_id as agency, seq, encode(hash, 'hex') as hash
    from audit_checkpoint_head where day <= ${day}::date order by case_number, day desc`.execute(db);
  return rows;
}
