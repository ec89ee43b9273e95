import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ClientOptions } from '@temporalio/client';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { DefaultLogger, makeTelemetryFilterString, Runtime } from '@temporalio/worker';
import { inject } from 'vitest';
import { startSkippingTemporal } from './start-servers.ts';

// Tests provoke failures; what the workers say about them would hide the outcome.
Runtime.install({
  logger: new DefaultLogger('ERROR'),
  telemetryOptions: { logging: { filter: makeTelemetryFilterString({ core: 'ERROR', other: 'ERROR' }) } },
});

/** The development server of this run: real clock, visibility, schedules. Use a task queue of your own; `teardown` disconnects. */
export function devTemporal(): Promise<TestWorkflowEnvironment> {
  return TestWorkflowEnvironment.createFromExistingServer({ address: inject('devTemporal').address });
}

/**
 * A time-skipping server for one test file, at the present day. Its clock is shared by everything that runs on it, so inside
 * a file tests run one after the other. `teardown` stops it.
 */
export async function skippingTemporal(): Promise<TestWorkflowEnvironment> {
  const folder = await mkdtemp(join(tmpdir(), 'mutasi-clock-'));
  const { provided: address, stop } = await startSkippingTemporal(folder, inject('skippingTemporal').executable);
  const env = await joinSkippingTemporal(address);
  const disconnect = env.teardown.bind(env);
  env.teardown = async () => {
    await disconnect();
    await stop();
    await rm(folder, { recursive: true, force: true });
  };
  return env;
}

/** Another connection to a running time-skipping server; `teardown` disconnects and leaves the server. */
export function joinSkippingTemporal(address: string, client: ClientOptions = {}): Promise<TestWorkflowEnvironment> {
  // NOTE: the SDK offers no public way to join a running server that skips time; its private factory does.
  const factory = TestWorkflowEnvironment as unknown as {
    create: (options: object) => Promise<TestWorkflowEnvironment>;
  };
  const server = { type: 'existing' };
  return factory.create({ server, client, address, supportsTimeSkipping: true, namespace: 'default' });
}

/** For `Worker.create`: the workflow code, bundled once for the whole run. */
export function workflowBundle(): { codePath: string } {
  return inject('workflowBundle');
}
