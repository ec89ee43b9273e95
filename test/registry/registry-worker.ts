import { Worker } from '@temporalio/worker';
import { createActivities } from '../../activities/index.ts';
import { openRegistryDesk } from '../../activities/registry/registry-desk.ts';
import { registryQueue } from '../../contract/registry.ts';
import type { Register } from '../../stack/registry-stand-in/register.ts';
import { serveRegistry, type StandIn } from '../../stack/registry-stand-in/serve-registry.ts';
import { standInAccess } from '../../stack/registry-stand-in/stand-in-access.ts';
import { relayRegistryOnce } from '../../worker/relay-registry.ts';
import type { CaseStage } from '../harness/case-stage.ts';
import { testDecrees } from '../harness/test-decrees.ts';

export interface RegistryWorker {
  standIn: StandIn;
  /** Hands over what is owed now, as the worker's relay does every second. */
  relay: () => Promise<number>;
  stop: () => Promise<void>;
}

/** Beside the worker of a stage the one that speaks with the registry, and a registry to speak with. */
export async function startRegistryWorker(stage: CaseStage, register: Register): Promise<RegistryWorker> {
  const { db, client, taskQueue, env } = stage;
  const standIn = await serveRegistry({ register, slowMs: 400 });
  const decrees = await testDecrees();
  const registry = openRegistryDesk(standInAccess(standIn.url, { timeoutMs: 300 }));
  const worker = await Worker.create({
    connection: env.nativeConnection,
    taskQueue: registryQueue(taskQueue),
    activities: createActivities({ db, decrees: decrees.desk, registry }),
  });
  const running = worker.run();
  return {
    standIn,
    relay: () =>
      relayRegistryOnce({
        db,
        client,
        taskQueue,
        onError: (error) => {
          throw error;
        },
      }),
    stop: async () => {
      worker.shutdown();
      await running;
      await Promise.all([standIn.close(), decrees.remove()]);
    },
  };
}
