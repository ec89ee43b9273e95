import { type AssignmentPlanRow, findAssignmentPlan } from '../../db/assignment-plan/assignment-plan-row.ts';
import type { Database } from '../../db/open-database.ts';
import { Problem } from '../problem/problem.ts';

/** A plan of the reader's own agency; others are not told that it exists. */
export async function findPlan(db: Database, id: string, agency: string): Promise<AssignmentPlanRow> {
  const plan = await findAssignmentPlan(db, { id });
  if (plan?.agency !== agency) throw new Problem('not-found');
  return plan;
}
