import { defineConfig } from 'vitest/config';

/** `npm run histories`: plays the cases anew and writes their histories for the version in package.json. */
export default defineConfig({
  test: {
    // The servers that the workflow tests have.
    name: 'workflows',
    include: ['test/replay/record-histories.ts'],
    globalSetup: 'test/harness/global-setup.ts',
    pool: 'forks',
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
