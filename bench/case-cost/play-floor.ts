import { randomUUID } from 'node:crypto';
import { type Client, WithStartWorkflowOperation, type WorkflowHandle } from '@temporalio/client';
import { type FloorPlan, floorStep, floorTaskQueue, floorType } from './floor-contract.ts';

/** Plays one floor workflow as a case is played: Update by Update, the first one with the start. */
export async function playFloor(client: Client, plan: FloorPlan): Promise<WorkflowHandle> {
  const workflowId = `floor-${randomUUID()}`;
  const args: [FloorPlan] = [plan];
  const startWorkflowOperation = new WithStartWorkflowOperation(floorType, {
    workflowId,
    taskQueue: floorTaskQueue,
    args,
    workflowIdConflictPolicy: 'USE_EXISTING',
  });
  await client.workflow.executeUpdateWithStart(floorStep, { args: [0], startWorkflowOperation });
  const handle = client.workflow.getHandle(workflowId);
  for (let index = 1; index < plan.updates; index++) await handle.executeUpdate(floorStep, { args: [index] });
  await handle.result();
  return handle;
}
