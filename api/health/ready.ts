import { z } from 'zod';
import { countOwedMessages } from '../../db/reading/count-owed-messages.ts';
import type { ApiDeps } from '../deps.ts';
import { defineRoute } from '../http/route.ts';

const state = z.enum(['ok', 'down']);

const readiness = z.strictObject({
  ready: z.boolean(),
  postgres: state,
  temporal: state,
  worker: state.meta({ description: 'Whether a worker has polled for workflow tasks within the last two minutes.' }),
  messagesOwed: z.int().nullable(),
});

export const ready = defineRoute({
  method: 'get',
  path: '/ready',
  action: 'public',
  tag: 'Health',
  summary: 'Decisions can be taken: Postgres, Temporal and a worker answer',
  answers: {
    200: { description: 'Ready', schema: readiness },
    503: { description: 'Not ready', schema: readiness },
  },
  async handle(_request, deps) {
    const [messagesOwed, poller] = await Promise.all([owed(deps), lastPoll(deps)]);
    const postgres = messagesOwed === null ? 'down' : 'ok';
    const server = poller === null ? 'down' : 'ok';
    const worker = poller !== null && poller > Date.now() - recentMs ? 'ok' : 'down';
    const isReady = postgres === 'ok' && worker === 'ok';
    return { status: isReady ? 200 : 503, body: { ready: isReady, postgres, temporal: server, worker, messagesOwed } };
  },
});

/** A poll without work lasts a minute. */
const recentMs = 120_000;
const deadlineMs = 2_000;

function owed({ db }: ApiDeps): Promise<number | null> {
  return countOwedMessages(db).catch(() => null);
}

/** Epoch ms of the last poll of any worker, 0 when there was none; null when Temporal does not answer. */
async function lastPoll({ client, taskQueue }: ApiDeps): Promise<number | null> {
  const { namespace } = client.options;
  try {
    const { pollers } = await client.withDeadline(Date.now() + deadlineMs, () =>
      // Without a type the server tells about workflow tasks.
      client.workflowService.describeTaskQueue({
        namespace,
        taskQueue: { name: taskQueue },
      }),
    );
    return Math.max(0, ...pollers.map((poller) => Number(poller.lastAccessTime?.seconds ?? 0) * 1000));
  } catch {
    return null;
  }
}
