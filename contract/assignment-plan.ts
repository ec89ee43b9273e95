import type { Client } from '@temporalio/client';
import { assignmentPlanId, type AssignmentPlanInput, assignmentPlanType } from './assignment-plan-messages.ts';
import { reaching } from './reaching.ts';

/**
 * Starts the work on a plan; starting it twice is starting it once.
 * @throws CommandUnavailable when the server does not answer
 */
export async function startAssignmentPlan(
  client: Client,
  taskQueue: string,
  input: AssignmentPlanInput,
  deadlineMs: number,
): Promise<void> {
  await reaching(() =>
    client.withDeadline(Date.now() + deadlineMs, () =>
      client.workflow.start(assignmentPlanType, {
        workflowId: assignmentPlanId(input.plan),
        taskQueue,
        args: [input],
        workflowIdConflictPolicy: 'USE_EXISTING',
        staticSummary: 'Assignment plan: the best use of many posts at once',
      }),
    ),
  );
}

/** Ends the work on a plan; one that is over already needs no telling. */
export async function cancelAssignmentPlan(client: Client, plan: string, deadlineMs: number): Promise<void> {
  const handle = client.workflow.getHandle(assignmentPlanId(plan));
  await reaching(() => client.withDeadline(Date.now() + deadlineMs, () => handle.cancel()));
}
