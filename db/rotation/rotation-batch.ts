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
  origin: 'hand' | 'file' | 'plan' | 'exchange';
  planId: string | null;
  exchangeRoundId: string | null;
  /** The batch whose lines that were not placed are planned anew here. */
  followsBatch: string | null;
  reason: string;
  policyProfile: PolicyProfile;
  createdBy: string;
  createdAt: Date;
  /** ISO date on which those who hang together move. */
  effectiveDate: string | null;
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
  employeeName: string;
  /** "Kepala Bidang Anggaran, BPKPAD". */
  targetName: string;
  targetPostId: string;
  state: 'draft' | 'waiting' | 'refused' | 'opened';
  verdict: LineVerdict | null;
  refusal: Refusal | null;
  caseNumber: string | null;
  /** What became of the case; null where there is none. */
  result: 'under-way' | 'scheduled' | 'waits' | 'placed' | 'dropped' | null;
}

const columns =
  sql.raw(`batch.id, batch.agency_id as agency, agency.time_zone as zone, dedupe_key as "dedupeKey", origin,
  plan_id as "planId", exchange_round_id as "exchangeRoundId", follows_batch as "followsBatch", reason,
  policy_profile as "policyProfile", created_by as "createdBy", created_at as "createdAt", batch.effective_date as "effectiveDate",
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

/** Batches of an agency, newest first. @param after id of the last one already seen */
export async function listRotationBatches(
  db: Database,
  agency: string,
  { after, limit }: { after?: string | undefined; limit: number },
): Promise<RotationBatchRow[]> {
  const older = after === undefined ? sql`true` : sql`batch.id < ${after}::uuid`;
  const { rows } = await sql<RotationBatchRow>`
    select ${columns} from rotation_batch batch join agency on agency.id = batch.agency_id
    where batch.agency_id = ${agency} and ${older} order by batch.id desc limit ${limit}`.execute(db);
  return rows;
}

/** Lines of a batch in their order, each with what became of its case. */
export async function listRotationMoves(
  db: Database,
  batch: string,
  { after = 0, limit }: { after?: number | undefined; limit: number },
): Promise<RotationMoveRow[]> {
  const { rows } = await sql<RotationMoveRow>`
    select line, move.employee_id as "employeeId", employee.name as "employeeName",
      position.name || ', ' || org_unit.name as "targetName", move.target_post_id as "targetPostId", move.state, verdict, refusal,
      move.case_number as "caseNumber",
      case when move.case_number is null then null
        when placement.state = 'applied' then 'placed'
        when opened.closed_at is not null or placement.state in ('cancelled', 'reversed') then 'dropped'
        when exists (select from alarm where alarm.case_number = move.case_number and kind = 'rotation-waits'
          and resolved_at is null) then 'waits'
        when placement.state = 'scheduled' then 'scheduled' else 'under-way' end as result
    from rotation_move move
    join employee on employee.id = move.employee_id
    join post on post.id = move.target_post_id
    join position on position.id = post.position_id
    join org_unit on org_unit.id = post.unit_id
    left join mutation_case opened on opened.case_number = move.case_number
    left join placement on placement.case_number = move.case_number
    where move.batch_id = ${batch}::uuid and line > ${after} order by line limit ${limit}`.execute(db);
  return rows;
}

/** Lines of a batch that moved nobody, or not yet. */
export async function listUnplaced(db: Database, batch: string): Promise<{ employee: string; post: string }[]> {
  const { rows } = await sql<{ employee: string; post: string }>`
    select move.employee_id as employee, move.target_post_id as post from rotation_move move
    where move.batch_id = ${batch}::uuid and not exists (select from placement
      where placement.case_number = move.case_number and placement.state = 'applied') order by move.line`.execute(db);
  return rows;
}
