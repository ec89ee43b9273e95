/** The workflow type; one workflow a plan, its id made of the plan's. */
export const assignmentPlanType = 'assignmentPlan';

export function assignmentPlanId(plan: string): string {
  return `assignment-plan-${plan}`;
}

export interface AssignmentPlanInput {
  plan: string;
}

export type AssignmentPlanEnd = 'solved' | 'infeasible' | 'cancelled' | 'failed';

export interface AssignmentPlanActivities {
  /** Reads, solves, checks and keeps a plan; cancellable. Who goes where stays in the record. */
  solveAssignmentPlan(input: { plan: string; now: number }): Promise<AssignmentPlanEnd>;
  /** Writes down that a plan came to nothing; one that ended already stays as it is. @returns how it ended */
  endAssignmentPlan(input: { plan: string; end: 'cancelled' | 'failed'; now: number }): Promise<AssignmentPlanEnd>;
}
