import { sql } from 'kysely';
import type { PlanInput } from '../../domain/assignment-plan/refuse-plan-input.ts';
import type { Database } from '../open-database.ts';
import type { AssignmentPlanRow, PlanProgress, PlanResult } from './assignment-plan-row.ts';

export interface NewPlan {
  agency: string;
  dedupeKey: string;
  input: PlanInput;
  by: string;
}

/** @returns undefined where a plan with this key is there already */
export async function insertAssignmentPlan(db: Database, { agency, dedupeKey, input, by }: NewPlan) {
  const row = await db
    .insertInto('assignment_plan')
    .values({
      agency_id: agency,
      dedupe_key: dedupeKey,
      input: JSON.stringify(input),
      requested_by: by,
      requested_at: new Date(),
    })
    .onConflict((conflict) => conflict.column('dedupe_key').doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id;
}

export async function noteProgress(db: Database, plan: string, progress: PlanProgress): Promise<void> {
  await db
    .updateTable('assignment_plan')
    .set({ progress: JSON.stringify(progress) })
    .where('id', '=', plan)
    .where('state', '=', 'running')
    .execute();
}

/** A plan ends once; @returns how it ended, then or before */
export async function endPlan(
  db: Database,
  plan: string,
  end: { state: Exclude<AssignmentPlanRow['state'], 'running'>; result?: PlanResult; at: Date },
): Promise<Exclude<AssignmentPlanRow['state'], 'running'>> {
  const result = end.result === undefined ? null : JSON.stringify(end.result);
  const { rows } = await sql<{ state: Exclude<AssignmentPlanRow['state'], 'running'> }>`
    with ended as (
      update assignment_plan set state = ${end.state}, result = ${result}::jsonb, ended_at = ${end.at}
      where id = ${plan}::uuid and state = 'running' returning state
    )
    select state from ended union all
    select state from assignment_plan where id = ${plan}::uuid and state <> 'running' and not exists (select from ended)`.execute(
    db,
  );
  return rows[0]!.state;
}
