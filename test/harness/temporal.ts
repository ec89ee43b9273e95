import { TestWorkflowEnvironment } from '@temporalio/testing';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { inject } from 'vitest';

// Tests provoke failures; what the workers say about them would hide the outcome.
Runtime.install({ logger: new DefaultLogger('ERROR') });

/** The development server of this run: real clock, visibility, schedules. Use a task queue of your own; `teardown` disconnects. */
export function devTemporal(): Promise<TestWorkflowEnvironment> {
  return TestWorkflowEnvironment.createFromExistingServer({ address: inject('devTemporal').address });
}

/**
 * The time-skipping server of this vitest worker. Its clock is shared by everything that runs on it, so inside a file tests
 * run one after the other. `teardown` disconnects.
 */
export function skippingTemporal(): Promise<TestWorkflowEnvironment> {
  const { addresses } = inject('skippingTemporal');
  const address = addresses[(Number(process.env['VITEST_POOL_ID']) - 1) % addresses.length];
  console.log('POOLDBG', process.env['VITEST_POOL_ID'], address, process.pid);
  // NOTE: the SDK offers no public way to join a running server that skips time; its private factory does.
  const factory = TestWorkflowEnvironment as unknown as {
    create: (options: object) => Promise<TestWorkflowEnvironment>;
  };
  return factory.create({ server: { type: 'existing' }, address, supportsTimeSkipping: true, namespace: 'default' });
}

/** For `Worker.create`: the workflow code, bundled once for the whole run. */
export function workflowBundle(): { codePath: string } {
  return inject('workflowBundle');
}
