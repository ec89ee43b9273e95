import { continueAsNew, proxyActivities, workflowInfo } from '@temporalio/workflow';
import { type ReconcileOrder, type RegistryActivities, registryQueue } from '../../contract/registry.ts';

// No limit on attempts: a night without the registry is made up for in the morning.
const patience = { initialInterval: '10s', backoffCoefficient: 2, maximumInterval: '15 minutes' } as const;
const { openRegistryRuns, finishRegistryRun } = proxyActivities<RegistryActivities>({
  startToCloseTimeout: '1 minute',
  retry: patience,
});

/**
 * Compares everybody with the national registry and lists what differs; nothing is changed on either side (F71). How far it is stands in the
 * run's row, so neither a dead worker nor a new history begins again.
 */
export async function registryReconciliation(order: ReconcileOrder = {}): Promise<void> {
  const { compareRegistryPage } = proxyActivities<RegistryActivities>({
    taskQueue: registryQueue(workflowInfo().taskQueue),
    startToCloseTimeout: '1 hour',
    heartbeatTimeout: '5 minutes',
    retry: patience,
    summary: 'Compare the next people with the registry',
  });
  const now = Date.now();
  const runs = order.runs ?? (await openRegistryRuns({ now, ...(order.run !== undefined && { run: order.run }) }));
  for (const [at, run] of runs.entries()) {
    for (let more = true; more;) {
      if (workflowInfo().continueAsNewSuggested)
        await continueAsNew<typeof registryReconciliation>({ runs: runs.slice(at) });
      ({ more } = await compareRegistryPage({ run, now: Date.now() }));
    }
    await finishRegistryRun({ run, now: Date.now() });
  }
}
