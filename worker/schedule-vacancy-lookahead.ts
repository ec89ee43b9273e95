import { type Client, ScheduleAlreadyRunning, type ScheduleOptions, ScheduleOverlapPolicy } from '@temporalio/client';
import { auditTimeZone } from '../contract/audit-checkpoint.ts';
import { vacancyLookaheadId, vacancyLookaheadType } from '../contract/vacancy.ts';

/** After the checkpoint of the record and before anybody's office opens. */
const hour = 2;

/** One look ahead a day (F36). Safe to repeat, as `scheduleAuditCheckpoint` is. */
export async function scheduleVacancyLookahead(client: Client, taskQueue: string): Promise<void> {
  const wanted = {
    spec: { calendars: [{ hour, minute: 0, comment: 'posts that retirements will free' }], timezone: auditTimeZone },
    action: {
      type: 'startWorkflow',
      workflowType: vacancyLookaheadType,
      workflowId: vacancyLookaheadId,
      taskQueue,
      args: [],
    },
    // It looks months ahead: a day missed is seen the day after.
    policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '1 day' },
  } satisfies Omit<ScheduleOptions, 'scheduleId'>;
  try {
    await client.schedule.create({ scheduleId: vacancyLookaheadId, ...wanted });
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
    await client.schedule.getHandle(vacancyLookaheadId).update(({ state }) => ({ ...wanted, state }));
  }
}
