import { sql } from 'kysely';
import type { LineVerdict, Simulation } from '../../domain/rotation/simulation.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { Database } from '../open-database.ts';
import type { RotationBatchRow } from './rotation-batch.ts';

export type NewBatch = Pick<
  RotationBatchRow,
  'agency' | 'dedupeKey' | 'origin' | 'planId' | 'reason' | 'policyProfile' | 'createdBy'
> & { roles: readonly string[]; lines: readonly { employeeId: string; postId: string }[] };

export async function insertRotationBatch(db: Database, batch: NewBatch): Promise<string> {
  const { id } = await db
    .insertInto('rotation_batch')
    .values({
      ...{ agency_id: batch.agency, dedupe_key: batch.dedupeKey, origin: batch.origin, plan_id: batch.planId },
      ...{ reason: batch.reason, policy_profile: batch.policyProfile, created_by: batch.createdBy },
      ...{ created_by_roles: [...batch.roles], created_at: new Date() },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await sql`
    insert into rotation_move (batch_id, line, employee_id, target_post_id)
    select ${id}::uuid, line, employee, post
    from unnest(${batch.lines.map(({ employeeId }) => employeeId)}::uuid[], ${batch.lines.map(({ postId }) => postId)}::text[])
      with ordinality as given (employee, post, line)`.execute(db);
  return id;
}

export async function keepSimulation(
  db: Database,
  batch: string,
  { simulation, verdicts }: { simulation: Simulation; verdicts: ReadonlyMap<number, LineVerdict> },
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
  if (rows[0])
    await sql`update rotation_move set state = 'draft', refusal = null, settled_at = null
      where batch_id = ${batch}::uuid and state in ('waiting', 'refused')`.execute(db);
  return rows[0]?.rounds;
}

export async function setBatchState(
  db: Database,
  batch: string,
  { from, to }: { from: RotationBatchRow['state']; to: RotationBatchRow['state'] },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('rotation_batch')
    .set({ state: to })
    .where('id', '=', batch)
    .where('state', '=', from)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
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
