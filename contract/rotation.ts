import type { Client } from '@temporalio/client';
import { reaching } from './reaching.ts';
import { rotationId, type RotationInput, rotationPaused, rotationResumed, rotationType } from './rotation-messages.ts';

/**
 * Starts a round of a batch; starting it twice is starting it once.
 * @throws CommandUnavailable when the server does not answer
 */
export async function startRotation(
  client: Client,
  taskQueue: string,
  { deadlineMs, ...input }: RotationInput & { deadlineMs: number },
): Promise<void> {
  await reaching(() =>
    client.withDeadline(Date.now() + deadlineMs, () =>
      client.workflow.start(rotationType, {
        workflowId: rotationId(input.batch, input.round),
        taskQueue,
        args: [input],
        workflowIdConflictPolicy: 'USE_EXISTING',
        staticSummary: `Rotation batch, round ${input.round}: each line opens a case`,
      }),
    ),
  );
}

/** Tells a round to hold, or to go on; one that is over needs no telling. */
export async function steerRotation(
  client: Client,
  { batch, round, paused, deadlineMs }: { batch: string; round: number; paused: boolean; deadlineMs: number },
): Promise<void> {
  const handle = client.workflow.getHandle(rotationId(batch, round));
  const signal = paused ? rotationPaused : rotationResumed;
  await reaching(() => client.withDeadline(Date.now() + deadlineMs, () => handle.signal(signal)));
}
