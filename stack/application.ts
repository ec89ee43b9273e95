import { migrateToLatest } from '../db/migrate.ts';
import { urlAnswers } from './network/wait-until-answering.ts';
import { nodeProgram } from './node-program.ts';
import type { Application } from './run-stack.ts';
import { loadSampleWhenEmpty } from './sample/load-sample-when-empty.ts';
import { registerSearchAttributes } from './temporal/register-search-attributes.ts';
import { workerPolls } from './temporal/worker-polls.ts';

/** Mutasi as the stack runs it. */
export const mutasi: Application = {
  migrate: migrateToLatest,
  registerSearchAttributes,
  loadSample: ({ supervisor, database, directory, env }) =>
    loadSampleWhenEmpty(supervisor, { databaseUrl: database.ownerUrl, dataDirectory: directory.root, env }),
  programs: ({ env, ports, temporal }) => [
    nodeProgram('worker', 'worker/main.ts', [], env, (launchedAt) =>
      workerPolls(temporal.address, temporal.namespace, temporal.taskQueue, launchedAt),
    ),
    nodeProgram('api', 'api/main.ts', [], env, () => urlAnswers(`http://127.0.0.1:${ports.api}/health`)),
  ],
};
