import {
  ActivityCancellationType,
  CancellationScope,
  isCancellation,
  log,
  proxyActivities,
} from '@temporalio/workflow';
import type {
  AssignmentPlanActivities,
  AssignmentPlanEnd,
  AssignmentPlanInput,
} from '../../contract/assignment-plan-messages.ts';

const { solveAssignmentPlan } = proxyActivities<AssignmentPlanActivities>({
  // A solver may need long; a worker that died is noticed by its silence.
  startToCloseTimeout: '1 hour',
  heartbeatTimeout: '6s',
  cancellationType: ActivityCancellationType.WAIT_CANCELLATION_COMPLETED,
  // The row is committed a moment after this workflow is started; what fails ten times over half an hour will not succeed by itself.
  retry: { initialInterval: '200ms', maximumInterval: '5 minutes', maximumAttempts: 16 },
  summary: 'Solve and keep the plan',
});

const { endAssignmentPlan } = proxyActivities<AssignmentPlanActivities>({
  startToCloseTimeout: '10s',
  retry: { maximumInterval: '1 minute' },
});

/** Many posts at once (F42). It moves nobody: what comes of it is kept for people to decide on. */
export async function assignmentPlan({ plan }: AssignmentPlanInput): Promise<AssignmentPlanEnd> {
  try {
    return await solveAssignmentPlan({ plan, now: Date.now() });
  } catch (error) {
    const end = isCancellation(error) ? 'cancelled' : 'failed';
    if (end === 'failed') log.error('a plan could not be solved', { plan, error: String(error) });
    return CancellationScope.nonCancellable(() => endAssignmentPlan({ plan, end, now: Date.now() }));
  }
}
