import { type Client, ScheduleAlreadyRunning, type ScheduleOptions, ScheduleOverlapPolicy } from '@temporalio/client';
import { auditCheckpointId, auditCheckpointType, auditTimeZone } from '../contract/audit-checkpoint.ts';

/** After the last nightly work and before anybody's office opens. */
const hour = 1;

/** One checkpoint a day (F61). Safe to repeat: an existing schedule takes over what this version says, and stays paused if it was. */
export async function scheduleAuditCheckpoint(client: Client, taskQueue: string): Promise<void> {
  const wanted = {
    spec: { calendars: [{ hour, minute: 0, comment: 'the root over all audit chains' }], timezone: auditTimeZone },
    action: {
      type: 'startWorkflow',
      workflowType: auditCheckpointType,
      workflowId: auditCheckpointId,
      taskQueue,
      args: [],
    },
    // A checkpoint speaks of the heads as they are: one missed yesterday has nothing to say that today's does not.
    policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '1 day' },
  } satisfies Omit<ScheduleOptions, 'scheduleId'>;
  try {
    await client.schedule.create({ scheduleId: auditCheckpointId, ...wanted });
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
    await client.schedule.getHandle(auditCheckpointId).update(({ state }) => ({ ...wanted, state }));
  }
}
