import { sql } from 'kysely';
import type { LineVerdict, Simulation } from '../../domain/rotation/simulation.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { RotationAction } from '../../domain/rotation/rotation-event.ts';
import type { Database } from '../open-database.ts';
import { appendRotationAudit } from './append-rotation-audit.ts';
import type { RotationBatchRow } from './rotation-batch.ts';

export type NewBatch = Pick<
  RotationBatchRow,
  'agency' | 'dedupeKey' | 'origin' | 'planId' | 'reason' | 'policyProfile' | 'createdBy'
> &
  Partial<Pick<RotationBatchRow, 'exchangeRoundId' | 'followsBatch' | 'effectiveDate'>> & {
    roles: readonly string[];
    lines: readonly { employeeId: string; postId: string }[];
  };

/** Call it within a transaction: the batch, its lines and the first event of its chain. */
export async function insertRotationBatch(db: Database, batch: NewBatch): Promise<string> {
  const { id } = await db
    .insertInto('rotation_batch')
    .values({
      ...{ agency_id: batch.agency, dedupe_key: batch.dedupeKey, origin: batch.origin, plan_id: batch.planId },
      ...{ reason: batch.reason, policy_profile: batch.policyProfile, created_by: batch.createdBy },
      ...{ created_by_roles: [...batch.roles], created_at: new Date() },
      ...{ exchange_round_id: batch.exchangeRoundId ?? null, follows_batch: batch.followsBatch ?? null },
      effective_date: batch.effectiveDate ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await sql`
    insert into rotation_move (batch_id, line, employee_id, target_post_id)
    select ${id}::uuid, line, employee, post
    from unnest(${batch.lines.map(({ employeeId }) => employeeId)}::uuid[], ${batch.lines.map(({ postId }) => postId)}::text[])
      with ordinality as given (employee, post, line)`.execute(db);
  await appendRotationAudit(db, id, {
    ...{ actor: batch.createdBy, action: 'batch-drafted' },
    detail: { origin: batch.origin, lines: batch.lines.length, follows: batch.followsBatch ?? null },
  });
  return id;
}

export async function keepSimulation(
  db: Database,
  batch: string,
  { simulation, verdicts, by }: { simulation: Simulation; verdicts: ReadonlyMap<number, LineVerdict>; by: string },
): Promise<void> {
  await db
    .updateTable('rotation_batch')
    .set({ simulation: JSON.stringify(simulation), simulated_at: new Date() })
    .where('id', '=', batch)
    .execute();
  await sql`
    update rotation_move set verdict = given.verdict
    from unnest(${[...verdicts.keys()]}::int[], ${[...verdicts.values()].map((one) => JSON.stringify(one))}::jsonb[])
      as given (line, verdict)
    where batch_id = ${batch}::uuid and rotation_move.line = given.line`.execute(db);
  const { lines, ready, ineligible, brokenByOthers } = simulation;
  await appendRotationAudit(db, batch, {
    ...{ actor: by, action: 'batch-simulated' },
    detail: { lines, ready, ineligible, brokenByOthers },
  });
}

/** A new round: the first commit, or again for what did not get its case. @returns its number, undefined where another was faster */
export async function beginRound(
  db: Database,
  batch: string,
  { from, by }: { from: 'draft' | 'committed'; by: string },
): Promise<number | undefined> {
  const { rows } = await sql<{ rounds: number }>`
    update rotation_batch set state = 'committing', rounds = rounds + 1,
      committed_by = coalesce(committed_by, ${by}::uuid), committed_at = coalesce(committed_at, now())
    where id = ${batch}::uuid and state = ${from} returning rounds`.execute(db);
  if (!rows[0]) return undefined;
  await sql`update rotation_move set state = 'draft', refusal = null, settled_at = null
      where batch_id = ${batch}::uuid and state in ('waiting', 'refused')`.execute(db);
  await appendRotationAudit(db, batch, {
    ...{ actor: by, action: from === 'draft' ? 'batch-committed' : 'batch-retried' },
    detail: { round: rows[0].rounds },
  });
  return rows[0].rounds;
}

/** The date on which those who hang together move; while a case of the batch is decided it stays. @returns whether it was set */
export async function setEffectiveDate(
  db: Database,
  batch: string,
  { date, by }: { date: string; by: string },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update rotation_batch set effective_date = ${date}::date where id = ${batch}::uuid and not exists (
      select from mutation_case decided where decided.rotation_batch_id = ${batch}::uuid
        and decided.effective_date is not null and decided.closed_at is null)`.execute(db);
  if (numAffectedRows === 0n) return false;
  await appendRotationAudit(db, batch, { actor: by, action: 'batch-dated', detail: { effectiveDate: date } });
  return true;
}

/** Call it within a transaction: the state and its event. @returns false where it was another state */
export async function setBatchState(
  db: Database,
  batch: string,
  {
    from,
    to,
    action,
    by,
  }: { from: RotationBatchRow['state']; to: RotationBatchRow['state']; action: RotationAction; by: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('rotation_batch')
    .set({ state: to })
    .where('id', '=', batch)
    .where('state', '=', from)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  await appendRotationAudit(db, batch, { actor: by, action });
  return true;
}

/** Lines that get no case, with their reasons; one that has its case meanwhile keeps it. */
export async function settleMoves(
  db: Database,
  { batch, now }: { batch: string; now: Date },
  ends: readonly { line: number; state: 'refused' | 'waiting'; refusal: Refusal }[],
): Promise<void> {
  await sql`
    update rotation_move set state = given.state, refusal = given.refusal, settled_at = ${now}
    from unnest(${ends.map(({ line }) => line)}::int[], ${ends.map(({ state }) => state)}::text[],
      ${ends.map(({ refusal }) => JSON.stringify(refusal))}::jsonb[]) as given (line, state, refusal)
    where batch_id = ${batch}::uuid and rotation_move.line = given.line and rotation_move.state = 'draft'`.execute(db);
}

/** What became of a line; an opened one stays opened. */
export async function settleMove(
  db: Database,
  { batch, line, now }: { batch: string; line: number; now: Date },
  end: { state: 'opened'; caseNumber: string } | { state: 'refused' | 'waiting'; refusal: Refusal },
): Promise<void> {
  await db
    .updateTable('rotation_move')
    .set({
      state: end.state,
      case_number: end.state === 'opened' ? end.caseNumber : null,
      refusal: end.state === 'opened' ? null : JSON.stringify(end.refusal),
      settled_at: now,
    })
    .where('batch_id', '=', batch)
    .where('line', '=', line)
    .where('state', '<>', 'opened')
    .execute();
}
