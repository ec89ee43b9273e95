import { type Client, ScheduleAlreadyRunning, type ScheduleOptions, ScheduleOverlapPolicy } from '@temporalio/client';
import { auditTimeZone } from '../contract/audit-checkpoint.ts';
import { notificationDigestId, notificationDigestType } from '../contract/notification-digest.ts';

/** Before the day's work begins (Perpres 21/2023: 07:30). */
const hour = 7;

/** One digest a day (F72). Safe to repeat, as `scheduleAuditCheckpoint` is. */
export async function scheduleNotificationDigest(client: Client, taskQueue: string): Promise<void> {
  const wanted = {
    spec: { calendars: [{ hour, minute: 0, comment: 'messages of the day before' }], timezone: auditTimeZone },
    action: {
      type: 'startWorkflow',
      workflowType: notificationDigestType,
      workflowId: notificationDigestId,
      taskQueue,
      args: [],
    },
    // What a missed day owes goes with the next.
    policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '1 day' },
  } satisfies Omit<ScheduleOptions, 'scheduleId'>;
  try {
    await client.schedule.create({ scheduleId: notificationDigestId, ...wanted });
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
    await client.schedule.getHandle(notificationDigestId).update(({ state }) => ({ ...wanted, state }));
  }
}
