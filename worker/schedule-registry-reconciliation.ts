import { type Client, ScheduleAlreadyRunning, type ScheduleOptions, ScheduleOverlapPolicy } from '@temporalio/client';
import { auditTimeZone } from '../contract/audit-checkpoint.ts';
import { registryReconciliationId, registryReconciliationType } from '../contract/registry.ts';

/** When neither we nor the registry have much to do, and after the nightly work of our own. */
const at = { hour: 3, minute: 0 };

/** One comparison with the national registry a night (F71). Safe to repeat: an existing schedule takes over what this version says, and stays paused if it was. */
export async function scheduleRegistryReconciliation(client: Client, taskQueue: string): Promise<void> {
  const wanted = {
    spec: { calendars: [{ ...at, comment: 'what the national registry says otherwise' }], timezone: auditTimeZone },
    action: {
      type: 'startWorkflow',
      workflowType: registryReconciliationType,
      workflowId: registryReconciliationId,
      taskQueue,
      args: [],
    },
    policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '1 day' },
  } satisfies Omit<ScheduleOptions, 'scheduleId'>;
  try {
    await client.schedule.create({ scheduleId: registryReconciliationId, ...wanted });
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
    await client.schedule.getHandle(registryReconciliationId).update(({ state }) => ({ ...wanted, state }));
  }
}
