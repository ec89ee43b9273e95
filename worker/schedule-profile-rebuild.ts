import { type Client, ScheduleAlreadyRunning, type ScheduleOptions, ScheduleOverlapPolicy } from '@temporalio/client';
import { auditTimeZone } from '../contract/audit-checkpoint.ts';
import { profileRebuildId, profileRebuildType } from '../contract/profile-rebuild.ts';

/** Just after the day began in the last of the three time zones of the country. */
const at = { hour: 0, minute: 10 };

/** One rebuild a night (F37). Safe to repeat: an existing schedule takes over what this version says, and stays paused if it was. */
export async function scheduleProfileRebuild(client: Client, taskQueue: string): Promise<void> {
  const wanted = {
    spec: { calendars: [{ ...at, comment: 'profiles as of the day that begins' }], timezone: auditTimeZone },
    action: {
      type: 'startWorkflow',
      workflowType: profileRebuildType,
      workflowId: profileRebuildId,
      taskQueue,
      args: [],
    },
    policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '1 day' },
  } satisfies Omit<ScheduleOptions, 'scheduleId'>;
  try {
    await client.schedule.create({ scheduleId: profileRebuildId, ...wanted });
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
    await client.schedule.getHandle(profileRebuildId).update(({ state }) => ({ ...wanted, state }));
  }
}
