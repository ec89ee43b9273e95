import { defineConfig } from 'vitest/config';
import { workerCount } from './test/harness/worker-count.ts';

const withoutServers = ['domain', 'contract', 'config', 'paper', 'security'];
const elsewhere = [...withoutServers, 'architecture', 'workflows', 'replay', 'stack', 'demo', 'pages'];

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: workerCount,
    teardownTimeout: 30_000,
    projects: [
      { test: { name: 'domain', include: [`test/{${withoutServers.join(',')}}/**/*.test.ts`] } },
      { test: { name: 'architecture', include: ['test/architecture/**/*.test.ts'], testTimeout: 120_000 } },
      {
        test: {
          name: 'workflows',
          include: ['test/{workflows,replay}/**/*.test.ts'],
          globalSetup: 'test/harness/global-setup.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['test/**/*.test.ts'],
          exclude: elsewhere.map((folder) => `test/${folder}/**`),
          globalSetup: 'test/harness/global-setup.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      // A real browser on one stack in the middle of its work.
      {
        test: {
          name: 'pages',
          include: ['test/pages/**/*.test.ts'],
          globalSetup: 'test/pages/office.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      // Starts whole stacks of its own and shares no server with the others.
      {
        test: {
          name: 'stack',
          include: ['test/{stack,demo}/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
