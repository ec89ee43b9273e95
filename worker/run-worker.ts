import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Client, Connection } from '@temporalio/client';
import {
  DefaultLogger,
  NativeConnection,
  Runtime,
  type RuntimeOptions,
  Worker,
  type WorkerOptions,
} from '@temporalio/worker';
import type { Logger } from 'pino';
import product from '../package.json' with { type: 'json' };
import { openDecreeDesk } from '../activities/decree/decree-desk.ts';
import { createActivities } from '../activities/index.ts';
import { openRegistryDesk } from '../activities/registry/registry-desk.ts';
import type { WorkerConfig } from '../config/worker-config.ts';
import type { TemporalConnectionOptions } from '../config/temporal-settings.ts';
import { encryptingConverter } from '../contract/payload-codec/encrypting-converter.ts';
import { registryQueue } from '../contract/registry.ts';
import { openDatabase } from '../db/open-database.ts';
import { openMailTransport } from './mail/open-mail-transport.ts';
import { startMailRelay } from './mail/start-mail-relay.ts';
import { relayRegistry } from './relay-registry.ts';
import { relayVacancyCommands } from './relay-vacancy-commands.ts';
import { resendCommands } from './resend-commands.ts';
import { scheduleAuditCheckpoint } from './schedule-audit-checkpoint.ts';
import { scheduleEvaluation } from './schedule-evaluation.ts';
import { scheduleNotificationDigest } from './schedule-notification-digest.ts';
import { scheduleProfileRebuild } from './schedule-profile-rebuild.ts';
import { scheduleRegistryReconciliation } from './schedule-registry-reconciliation.ts';
import { scheduleVacancyLookahead } from './schedule-vacancy-lookahead.ts';
import { startWebhookRelay } from './webhook/start-webhook-relay.ts';

/** Writes wait their turn in the worker, where waiting is free, and not for a connection, where it is an error. */
const writesAtOnce = 16;
/** Connections for ordinary activities, the mail relay and the re-sender. */
const others = 8;

/** Works on cases, sends owed mail and repeats unheard commands until the process is told to stop. */
export async function runWorker(config: WorkerConfig, temporal: TemporalConnectionOptions, log: Logger): Promise<void> {
  Runtime.install({
    logger: temporalLogger(log),
    shutdownSignals: ['SIGTERM', 'SIGINT'],
    ...telemetry(config.metrics.worker),
  });
  const { namespace, taskQueue } = config.temporal;
  const connection = await NativeConnection.connect(temporal);
  const clientConnection = await Connection.connect(temporal);
  const db = openDatabase(config.databaseUrl, { maxConnections: writesAtOnce + others });
  const dataConverter = await encryptingConverter(config.payloadKeys);
  const converter = dataConverter && { dataConverter };
  const activities = createActivities({
    db,
    decrees: openDecreeDesk({ ...config.decrees, publicUrl: config.http.publicUrl }),
    registry: config.registry && openRegistryDesk(config.registry),
  });
  const worker = await Worker.create({
    connection,
    namespace,
    taskQueue,
    maxConcurrentLocalActivityExecutions: writesAtOnce,
    ...workflowCode(converter),
    ...converter,
    ...versioning(config),
    activities,
  });
  const patient =
    config.registry &&
    (await Worker.create({
      ...{ connection, namespace, taskQueue: registryQueue(taskQueue), activities },
      ...{ ...converter, ...versioning(config), maxConcurrentActivityTaskExecutions: config.registry.atOnce + 1 },
    }));

  const client = new Client({ connection: clientConnection, namespace, ...converter });
  await scheduleAuditCheckpoint(client, taskQueue);
  await scheduleProfileRebuild(client, taskQueue);
  await scheduleEvaluation(client, taskQueue);
  await scheduleVacancyLookahead(client, taskQueue);
  await scheduleNotificationDigest(client, taskQueue);
  await scheduleRegistryReconciliation(client, taskQueue);
  const onError = (error: unknown): void => log.warn({ err: error }, 'commands could not be repeated, trying again');
  const resender = resendCommands({ db, client, taskQueue, onError });
  const vacancies = relayVacancyCommands({ db, client, taskQueue, onError });
  const registry = config.registry && relayRegistry({ db, client, taskQueue, onError });
  const { caFile } = config.mail;
  const transport = openMailTransport(config.mail, caFile === undefined ? undefined : await readFile(caFile));
  const relay = startMailRelay({
    ...{ db, transport, log },
    ...{ from: config.mail.from, publicUrl: config.http.publicUrl },
  });
  const webhooks =
    config.webhooks.key === undefined
      ? undefined
      : startWebhookRelay({ db, log, key: config.webhooks.key, inside: config.webhooks.inside });
  try {
    await Promise.all([worker.run(), patient?.run()]);
  } finally {
    await Promise.all([resender.stop(), vacancies.stop(), registry?.stop(), relay.stop(), webhooks?.stop()]);
    transport.close();
    await Promise.all([clientConnection.close(), connection.close(), db.destroy()]);
  }
}

/** A built image runs the bundle made beside it; from the sources, or with a converter to bundle in, it is made at the start. */
function workflowCode(converter: object | undefined): Pick<WorkerOptions, 'workflowBundle' | 'workflowsPath'> {
  const bundle = fileURLToPath(new URL('./workflow-bundle.js', import.meta.url));
  if (existsSync(bundle) && !converter) return { workflowBundle: { codePath: bundle } };
  return { workflowsPath: fileURLToPath(new URL('../workflows/index.ts', import.meta.url)) };
}

/**
 * A case lives for a year: it moves to new code as it comes, guarded by patches and replay (design: decisions, 10).
 * Without a build id of its own the worker says which product it is: shorter in each event than a checksum of its code.
 */
function versioning({ workerBuildId }: WorkerConfig): Pick<WorkerOptions, 'workerDeploymentOptions'> {
  const version = { deploymentName: 'mutasi', buildId: workerBuildId ?? product.version };
  return {
    workerDeploymentOptions:
      workerBuildId === undefined
        ? { version, useWorkerVersioning: false }
        : { version, useWorkerVersioning: true, defaultVersioningBehavior: 'AUTO_UPGRADE' },
  };
}

/** The SDK's own numbers (slots, polls, cache, latencies by type), labelled with types and queues, never with a case. */
function telemetry(bindAddress: string | undefined): Pick<RuntimeOptions, 'telemetryOptions'> {
  return bindAddress === undefined ? {} : { telemetryOptions: { metrics: { prometheus: { bindAddress } } } };
}

function temporalLogger(log: Logger): DefaultLogger {
  return new DefaultLogger('INFO', ({ level, message, meta }) => {
    const write = { TRACE: 'trace', DEBUG: 'debug', INFO: 'info', WARN: 'warn', ERROR: 'error' } as const;
    log[write[level]]({ ...meta }, message);
  });
}
