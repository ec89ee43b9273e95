import type { Client } from '@temporalio/client';
import { registryQueue } from '../../contract/registry.ts';

export interface QueueLook {
  name: string;
  work: 'workflow' | 'activity';
  pollers: number;
  lastPollAt: string | null;
  backlog: number | null;
}

type Asked = Parameters<Client['workflowService']['describeTaskQueue']>[0];

/** A poll without work lasts a minute. */
const recentMs = 120_000;
/** As the server numbers them. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- the SDK keeps the names of this enum to itself
const kinds: Record<QueueLook['work'], NonNullable<Asked['taskQueueType']>> = { workflow: 1, activity: 2 };

/** Who asks the queues of this service for work, and how much waits there; null where Temporal does not answer until then (epoch ms). */
export async function lookAtQueues(client: Client, taskQueue: string, until: number): Promise<QueueLook[] | null> {
  const wanted = [
    { name: taskQueue, work: 'workflow' },
    { name: taskQueue, work: 'activity' },
    { name: registryQueue(taskQueue), work: 'activity' },
  ] as const;
  try {
    return await client.withDeadline(until, () => Promise.all(wanted.map((queue) => look(client, queue))));
  } catch {
    return null;
  }
}

async function look(client: Client, { name, work }: { name: string; work: QueueLook['work'] }): Promise<QueueLook> {
  const { pollers, stats } = await client.workflowService.describeTaskQueue({
    namespace: client.options.namespace,
    taskQueue: { name },
    taskQueueType: kinds[work],
    reportStats: true,
  });
  const waiting = stats?.approximateBacklogCount;
  const polls = pollers.map(({ lastAccessTime }) => Number(lastAccessTime?.seconds ?? 0) * 1000);
  const last = Math.max(0, ...polls);
  return {
    ...{ name, work },
    pollers: polls.filter((at) => at > Date.now() - recentMs).length,
    lastPollAt: last === 0 ? null : new Date(last).toISOString(),
    backlog: waiting === null || waiting === undefined ? null : Number(waiting),
  };
}
