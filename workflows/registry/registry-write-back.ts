import { getExternalWorkflowHandle, isCancellation, proxyActivities, workflowInfo } from '@temporalio/workflow';
import { mutationCaseId, registryConfirmed } from '../../contract/mutation-case.ts';
import { type CarryDebt, type RegistryActivities, registryQueue } from '../../contract/registry.ts';

/** Carries one debt to the national registry and, once it has arrived, tells the case whose task it was. */
export async function registryWriteBack(order: CarryDebt): Promise<'confirmed' | 'settled'> {
  // No limit on attempts: the registry may be away for a week, and what is owed to it stays owed. An attempt says itself when to come back.
  const { carryRegistryDebt } = proxyActivities<RegistryActivities>({
    taskQueue: registryQueue(workflowInfo().taskQueue),
    startToCloseTimeout: '10 minutes',
    // A task that the server handed out to nobody, as a busy one may, is noticed by its silence.
    heartbeatTimeout: '20s',
    retry: { initialInterval: '5s', backoffCoefficient: 2, maximumInterval: '30 minutes' },
    summary: 'Write the position history back',
  });
  const { confirmed } = await carryRegistryDebt(order);
  if (confirmed === undefined) return 'settled';
  // A case that has closed meanwhile has no task that waits.
  await getExternalWorkflowHandle(mutationCaseId(confirmed))
    .signal(registryConfirmed)
    .catch((error: unknown) => {
      if (isCancellation(error)) throw error;
    });
  return 'confirmed';
}
