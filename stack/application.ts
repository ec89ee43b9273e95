import { migrateToLatest } from '../db/migrate.ts';
import { urlAnswers } from './network/wait-until-answering.ts';
import { nodeProgram } from './node-program.ts';
import type { Program } from './process/program.ts';
import type { Application, StackContext } from './run-stack.ts';
import { loadSampleWhenEmpty } from './sample/load-sample-when-empty.ts';
import { registerSearchAttributes } from './temporal/register-search-attributes.ts';
import { workerPolls } from './temporal/worker-polls.ts';
import { buildPages } from './web/build-pages.ts';

/** Mutasi as the stack runs it. */
export const mutasi: Application = {
  withRegistry: true,
  migrate: migrateToLatest,
  registerSearchAttributes,
  loadSample: ({ supervisor, database, directory, env }) =>
    loadSampleWhenEmpty(supervisor, { databaseUrl: database.ownerUrl, dataDirectory: directory.root, env }),
  buildPages,
  programs: (context) => [
    worker(context),
    ...(context.settings.oidcIssuer === undefined ? [issuer(context)] : []),
    nodeProgram('api', 'api/main.ts', [], context.env, () =>
      urlAnswers(`http://127.0.0.1:${context.ports.api}/health`),
    ),
  ],
};

function worker({ env, temporal }: StackContext): Program {
  return nodeProgram('worker', 'worker/main.ts', [], env, (launchedAt) =>
    workerPolls(temporal.address, temporal.namespace, temporal.taskQueue, launchedAt),
  );
}

function issuer({ env, ports, directory }: StackContext): Program {
  const webUrl = `http://127.0.0.1:${ports.api}`;
  const args = ['--folder', directory.keys, '--port', String(ports.issuer), '--web-url', webUrl];
  return nodeProgram('issuer', 'stack/issuer/main.ts', args, env, () =>
    urlAnswers(`http://127.0.0.1:${ports.issuer}/.well-known/openid-configuration`),
  );
}
