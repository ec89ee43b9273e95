import { type Client, ScheduleAlreadyRunning, type ScheduleOptions, ScheduleOverlapPolicy } from '@temporalio/client';
import { auditTimeZone } from '../contract/audit-checkpoint.ts';
import { evaluationScheduleId, evaluationType } from '../contract/evaluation.ts';

/** Some days after the half year, when what fell due at its end is done or late; after the nightly work. */
const at = { month: ['JANUARY', 'JULY'], dayOfMonth: 10, hour: 3, minute: 0 } as const;

/** One evaluation a half year (F59). Safe to repeat, as `scheduleAuditCheckpoint` is. */
export async function scheduleEvaluation(client: Client, taskQueue: string): Promise<void> {
  const wanted = {
    spec: {
      calendars: [{ ...at, month: [...at.month], comment: 'what the half year came to' }],
      timezone: auditTimeZone,
    },
    action: {
      type: 'startWorkflow',
      workflowType: evaluationType,
      workflowId: evaluationScheduleId,
      taskQueue,
      args: [],
    },
    // A system that was down on the day evaluates when it is back, months later if need be.
    policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '90 days' },
  } satisfies Omit<ScheduleOptions, 'scheduleId'>;
  try {
    await client.schedule.create({ scheduleId: evaluationScheduleId, ...wanted });
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
    await client.schedule.getHandle(evaluationScheduleId).update(({ state }) => ({ ...wanted, state }));
  }
}
