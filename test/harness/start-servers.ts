import { randomBytes } from 'node:crypto';
import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';
import { migrateToLatest } from '../../db/migrate.ts';
import { projectRoot } from '../../stack/data-directory.ts';
import { anyFreePort } from '../../stack/network/ports.ts';
import { prepareCluster } from '../../stack/postgres/cluster.ts';
import { databaseUrl, postgresProgram } from '../../stack/postgres/postgres-program.ts';
import { appRole, ownerRole, prepareDatabase } from '../../stack/postgres/prepare-database.ts';
import { devServerProgram, temporalAnswers } from '../../stack/temporal/dev-server-program.ts';
import { getTemporalCli } from '../../stack/temporal/get-temporal-cli.ts';
import { getTestServer } from '../../stack/temporal/get-test-server.ts';
import {
  registerSearchAttributes,
  registerSearchAttributesUnseen,
} from '../../stack/temporal/register-search-attributes.ts';
import type { Say } from '../../stack/progress.ts';
import type { Provided } from './provided.ts';
import { spawnServer } from './spawn-server.ts';

/** What a server of the run hands out, and how it is stopped. */
export interface Started<T> {
  provided: T;
  stop: () => Promise<void>;
}

const template = 'mutasi_template';
// The data lives as long as the run, so nothing has to survive a power cut.
const hastySettings = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off'];

export async function startPostgres(folder: string): Promise<Started<Provided['postgres']>> {
  await chmod(folder, 0o711);
  const [superuserPassword, owner, app] = [0, 0, 0].map(() => randomBytes(18).toString('base64url')) as [
    string,
    string,
    string,
  ];
  const cluster = await prepareCluster(join(folder, 'postgres'), superuserPassword);
  const port = await anyFreePort();
  const superuserUrl = databaseUrl(port, 'postgres', 'postgres', superuserPassword);
  const program = postgresProgram(cluster, { port, superuserUrl, env: process.env, extraSettings: hastySettings });
  const stop = await spawnServer(program, join(folder, 'postgres.log'));
  await prepareDatabase(superuserUrl, template, { owner, app });
  await migrateToLatest(databaseUrl(port, template, ownerRole, owner));
  return {
    provided: {
      superuserUrl,
      template,
      owner: { role: ownerRole, password: owner },
      app: { role: appRole, password: app },
    },
    stop,
  };
}

export async function startDevTemporal(folder: string, say: Say): Promise<Started<Provided['devTemporal']>> {
  const cli = await getTemporalCli(process.env, say);
  const port = await anyFreePort();
  const address = `127.0.0.1:${port}`;
  const options = {
    cli,
    port,
    uiPort: undefined,
    databaseFile: undefined,
    namespace: 'default',
    cwd: folder,
    env: process.env,
  };
  const stop = await spawnServer(devServerProgram(options), join(folder, 'temporal.log'));
  await registerSearchAttributes(address, 'default');
  return { provided: { address }, stop };
}

export async function findSkippingTemporal(say: Say): Promise<Started<Provided['skippingTemporal']>> {
  const executable = await getTestServer(process.env, say);
  return { provided: { executable }, stop: () => Promise.resolve() };
}

/** A server of its own, at the present day: its clock is global, so nothing else may run on it. */
export async function startSkippingTemporal(folder: string, executable: string): Promise<Started<string>> {
  const port = await anyFreePort();
  const address = `127.0.0.1:${port}`;
  const stop = await spawnServer(
    {
      name: 'skipping-temporal',
      command: executable,
      args: [String(port)],
      cwd: folder,
      env: process.env,
      stopSignal: 'SIGKILL',
      stopPatienceMs: 1_000,
      startTimeoutMs: 60_000,
      answers: () => temporalAnswers(address, 'default'),
    },
    join(folder, 'skipping-temporal.log'),
  );
  await registerSearchAttributesUnseen(address, 'default');
  return { provided: address, stop };
}

export async function bundleWorkflows(folder: string): Promise<Started<Provided['workflowBundle']>> {
  const bundle = await bundleWorkflowCode({
    workflowsPath: join(projectRoot, 'workflows', 'index.ts'),
    logger: new DefaultLogger('WARN'),
  });
  // A path travels to the test files better than 1.5 MB of text.
  const codePath = join(folder, 'workflow-bundle.js');
  await writeFile(codePath, bundle.code);
  return { provided: { codePath }, stop: () => Promise.resolve() };
}
