import { sql } from 'kysely';
import type { PlanConstraint } from '../../domain/assignment-plan/plan-constraint.ts';
import type { PlanExplanation } from '../../domain/assignment-plan/explain-plan.ts';
import type { PlanInput } from '../../domain/assignment-plan/refuse-plan-input.ts';
import type { Database } from '../open-database.ts';

/** How far a plan is; counts only. */
export interface PlanProgress {
  stage: string;
  people?: number;
  pairs?: number;
}

/** A post of which nothing could be asked, with the code why. */
export interface LeftOutPost {
  postId: string;
  code: string;
}

export type PlanResult = { leftOut: LeftOutPost[]; people: number; pairs: number; policyVersion: string } & (
  | (PlanExplanation & {
      outcome: 'optimal';
      wholeNumbersNeeded: boolean;
      /** What filling the posts one after another, best pair first, would come to without any limit. */
      greedyTotal: number;
      /** The best without any limit. */
      pureTotal: number;
    })
  | { outcome: 'infeasible'; conflict: PlanConstraint[]; relaxation: (PlanConstraint & { by: number })[] }
);

export interface AssignmentPlanRow {
  id: string;
  agency: string;
  zone: string;
  dedupeKey: string;
  input: PlanInput;
  requestedBy: string;
  requestedAt: Date;
  state: 'running' | 'solved' | 'infeasible' | 'cancelled' | 'failed';
  progress: PlanProgress;
  result: PlanResult | null;
  endedAt: Date | null;
}

const columns = sql.raw(`plan.id, plan.agency_id as agency, agency.time_zone as zone, dedupe_key as "dedupeKey", input,
  requested_by as "requestedBy", requested_at as "requestedAt", state, progress, result, ended_at as "endedAt"`);

/** One plan, by its id or by the key under which it was asked for. */
export async function findAssignmentPlan(
  db: Database,
  by: { id: string } | { dedupeKey: string },
): Promise<AssignmentPlanRow | undefined> {
  const where = 'id' in by ? sql`plan.id = ${by.id}::uuid` : sql`dedupe_key = ${by.dedupeKey}`;
  const { rows } = await sql<AssignmentPlanRow>`
    select ${columns} from assignment_plan plan join agency on agency.id = plan.agency_id where ${where}`.execute(db);
  return rows[0];
}

/** Plans of an agency, newest first. @param after id of the last one already seen */
export async function listAssignmentPlans(
  db: Database,
  agency: string,
  { after, limit }: { after?: string | undefined; limit: number },
): Promise<AssignmentPlanRow[]> {
  const older = after === undefined ? sql`true` : sql`plan.id < ${after}::uuid`;
  const { rows } = await sql<AssignmentPlanRow>`
    select ${columns} from assignment_plan plan join agency on agency.id = plan.agency_id
    where plan.agency_id = ${agency} and ${older} order by plan.id desc limit ${limit}`.execute(db);
  return rows;
}
