import type { RequestHandler } from 'express';
import { Gauge, Histogram, Registry } from 'prom-client';
import { type Backlog, countBacklog } from '../../db/reading/count-backlog.ts';
import type { Database } from '../../db/open-database.ts';

export interface ApiMetrics {
  contentType: string;
  /** Counts and times every request; goes before everything that may answer. */
  count: RequestHandler;
  /** The page that Prometheus reads. */
  page: () => Promise<string>;
}

/** Others are refused anyway; whoever makes methods up must not make series. */
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

const backlogHelp: Record<keyof Backlog, [name: string, help: string]> = {
  owedMessages: ['mutasi_owed_messages', 'Letters that wait for a mail server'],
  openAlarms: ['mutasi_open_alarms', 'Alarms that nobody has resolved'],
  overdueTasks: ['mutasi_overdue_tasks', 'Open tasks past their due moment'],
  unsettledCommands: ['mutasi_unsettled_commands', 'Commands older than ten seconds that no case has answered'],
  owedToRegistry: ['mutasi_owed_to_registry', 'Write-backs that the national registry has not taken yet'],
  registryDifferences: [
    'mutasi_registry_differences',
    'Differences from the national registry that nobody has decided',
  ],
};

/**
 * Numbers for whoever keeps the service running. Labels are route patterns, methods and status codes, never an address as it
 * was typed, an id or a person (F63).
 */
export function createApiMetrics(db: Database): ApiMetrics {
  const registry = new Registry();
  const registers = [registry];
  const requests = new Histogram({
    name: 'mutasi_http_request_duration_seconds',
    help: 'Requests by method, route pattern and status; _count is their number',
    labelNames: ['method', 'route', 'status'] as const,
    ...{ buckets, registers },
  });
  const databaseUp = new Gauge({ name: 'mutasi_database_up', help: '1 while the database answers', registers });
  const keys = Object.keys(backlogHelp) as (keyof Backlog)[];
  const gauges = keys.map((key) => {
    const [name, help] = backlogHelp[key];
    return { key, gauge: new Gauge({ name, help, registers }) };
  });

  return {
    contentType: registry.contentType,
    count: (request, response, next) => {
      const startedAt = performance.now();
      // `close` comes after an answer and after a caller who left before it.
      response.once('close', () => {
        const method = methods.includes(request.method) ? request.method : 'other';
        const route = (response.locals['route'] as string | undefined) ?? 'unmatched';
        requests.observe(
          { method, route, status: String(response.statusCode) },
          (performance.now() - startedAt) / 1000,
        );
      });
      next();
    },
    page: async () => {
      const backlog = await countBacklog(db).catch(() => undefined);
      databaseUp.set(backlog ? 1 : 0);
      // A number that is not known is left out rather than shown as the last one that was.
      for (const { key, gauge } of gauges)
        if (backlog) gauge.set(backlog[key]);
        else gauge.remove();
      return registry.metrics();
    },
  };
}
