import { sql } from 'kysely';
import type { LineVerdict, Simulation } from '../../domain/rotation/simulation.ts';
import type { PolicyProfile } from '../../domain/policy/policy-profile.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { Database } from '../open-database.ts';

export interface RotationBatchRow {
  id: string;
  agency: string;
  zone: string;
  dedupeKey: string;
  origin: 'hand' | 'file' | 'plan';
  planId: string | null;
  reason: string;
  policyProfile: PolicyProfile;
  createdBy: string;
  createdAt: Date;
  state: 'draft' | 'committing' | 'paused' | 'committed';
  simulation: Simulation | null;
  simulatedAt: Date | null;
  committedAt: Date | null;
  rounds: number;
  counts: Record<'draft' | 'waiting' | 'refused' | 'opened', number>;
}

export interface RotationMoveRow {
  line: number;
  employeeId: string;
  targetPostId: string;
  state: 'draft' | 'waiting' | 'refused' | 'opened';
  verdict: LineVerdict | null;
  refusal: Refusal | null;
  caseNumber: string | null;
}

const columns =
  sql.raw(`batch.id, batch.agency_id as agency, agency.time_zone as zone, dedupe_key as "dedupeKey", origin,
  plan_id as "planId", reason, policy_profile as "policyProfile", created_by as "createdBy", created_at as "createdAt",
  state, simulation, simulated_at as "simulatedAt", committed_at as "committedAt", rounds,
  (select json_build_object('draft', count(*) filter (where move.state = 'draft'),
    'waiting', count(*) filter (where move.state = 'waiting'), 'refused', count(*) filter (where move.state = 'refused'),
    'opened', count(*) filter (where move.state = 'opened')) from rotation_move move where move.batch_id = batch.id) as counts`);

/** One batch, by its id or by the key under which it was drafted. */
export async function findRotationBatch(
  db: Database,
  by: { id: string } | { dedupeKey: string },
): Promise<RotationBatchRow | undefined> {
  const where = 'id' in by ? sql`batch.id = ${by.id}::uuid` : sql`dedupe_key = ${by.dedupeKey}`;
  const { rows } = await sql<RotationBatchRow>`
    select ${columns} from rotation_batch batch join agency on agency.id = batch.agency_id where ${where}`.execute(db);
  return rows[0];
}

/** Lines of a batch in their order. */
export async function listRotationMoves(
  db: Database,
  batch: string,
  { after = 0, limit }: { after?: number | undefined; limit: number },
): Promise<RotationMoveRow[]> {
  const { rows } = await sql<RotationMoveRow>`
    select line, employee_id as "employeeId", target_post_id as "targetPostId", state, verdict, refusal,
      case_number as "caseNumber"
    from rotation_move where batch_id = ${batch}::uuid and line > ${after} order by line limit ${limit}`.execute(db);
  return rows;
}
