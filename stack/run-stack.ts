import { rm } from 'node:fs/promises';
import type { StackSettings } from '../config/stack-settings.ts';
import { childEnvironment } from './child-environment.ts';
import { openDataDirectory } from './data-directory.ts';
import { provideMail, providePostgres, provideRegistry, provideTemporal, type Site } from './infrastructure.ts';
import { choosePorts } from './network/ports.ts';
import type { Program } from './process/program.ts';
import { claimStack, writeStackRecord } from './process/stack-record.ts';
import { createSupervisor } from './process/supervise.ts';
import { withProgress, type Say } from './progress.ts';

/** What the application's own parts are told; `env` is what its processes are given. */
export interface StackContext extends Site {
  database: { appUrl: string; ownerUrl: string };
  temporal: { address: string; namespace: string; taskQueue: string };
}

/** The parts of the stack that are Mutasi itself; tests put small ones in their place. */
export interface Application {
  migrate: (ownerUrl: string) => Promise<string[]>;
  registerSearchAttributes: (address: string, namespace: string) => Promise<string[]>;
  loadSample: (context: StackContext) => Promise<boolean>;
  /** Absent: the API alone. */
  buildPages?: () => Promise<boolean>;
  programs: (context: StackContext) => Program[];
  /** Whether it speaks with the national registry; absent: switched off. */
  withRegistry?: true;
}

export interface RunningStack {
  /** Label → address, in the order to print them. */
  addresses: Record<string, string>;
  stop: () => Promise<void>;
}

export interface StackOptions {
  settings: StackSettings;
  dataDirectory: string;
  env: NodeJS.ProcessEnv;
  say: Say;
  /** Aborted: whatever is up is stopped, in the middle of the start too. */
  stopped: AbortSignal;
}

/**
 * Brings everything up in the order in which it depends on each other, and keeps it up.
 *
 * @throws StackAlreadyRunning, or whatever kept it from starting, after what had been started is stopped again
 */
export async function runStack(options: StackOptions, application: Application): Promise<RunningStack> {
  const { settings, say, env, stopped } = options;
  const directory = await openDataDirectory(options.dataDirectory);
  const recordFile = directory.stackRecord;
  const record = await claimStack(recordFile, (child) =>
    say(`Ending ${child.name} (process ${child.pid}), left over from a start that was killed`),
  );
  const supervisor = createSupervisor({ record, recordFile, logs: directory.logs, say });
  let stopping: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    stopping ??= supervisor.stopAll().then(() => rm(recordFile, { force: true }));
    return stopping;
  };
  const interrupted = new Promise<never>((_, reject) => {
    const interrupt = (): void => void stop().then(() => reject(new Error('stopped during the start')), reject);
    if (stopped.aborted) interrupt();
    else stopped.addEventListener('abort', interrupt);
  });
  interrupted.catch(() => undefined);
  try {
    const ports = await choosePorts(directory.ports);
    if (settings.apiPort !== undefined) ports.api = settings.apiPort;
    const site: Site = { supervisor, directory, ports, settings, env, say };
    record.addresses = await Promise.race([bringUp(site, application), interrupted]);
    writeStackRecord(recordFile, record);
    return { addresses: record.addresses, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function bringUp(site: Site, application: Application): Promise<Record<string, string>> {
  const { supervisor, say, settings } = site;
  const database = await providePostgres(site);
  const applied = await withProgress(say, 'Bringing the database schema up to date', () =>
    application.migrate(database.ownerUrl),
  );
  if (applied.length > 0) say(`Applied ${applied.length} migrations`);
  const { address, uiUrl } = await provideTemporal(site);
  await application.registerSearchAttributes(address, settings.temporalNamespace);
  const { smtpUrl, inboxUrl } = await provideMail(site);
  const registryUrl = application.withRegistry && (await provideRegistry(site));
  const publicUrl = `http://127.0.0.1:${site.ports.api}`;
  const env = await childEnvironment(site, {
    database,
    temporalAddress: address,
    smtpUrl,
    publicUrl,
    uiUrl,
    registryUrl,
  });
  const context: StackContext = {
    ...site,
    env,
    database,
    temporal: { address, namespace: settings.temporalNamespace, taskQueue: settings.temporalTaskQueue },
  };
  const loaded = await withProgress(say, 'Loading the sample agency where the database is empty', () =>
    application.loadSample(context),
  );
  say(loaded ? 'The sample agency is loaded' : 'The database holds data already; nothing was loaded');
  if (
    application.buildPages &&
    (await withProgress(say, 'Building the pages where they changed', application.buildPages))
  )
    say('The pages are built');
  for (const program of application.programs(context)) {
    await withProgress(say, `Starting ${program.name}`, () => supervisor.start(program));
  }
  return {
    ...(application.buildPages && { Mutasi: publicUrl }),
    API: publicUrl,
    'API documentation': `${publicUrl}/docs`,
    ...(settings.oidcIssuer === undefined ? { 'Sign in (development)': `${publicUrl}/login?returnTo=/v1/me` } : {}),
    ...(uiUrl === undefined ? {} : { 'Temporal UI': uiUrl }),
    ...(inboxUrl === undefined ? {} : { 'Mail inbox': inboxUrl }),
    ...(registryUrl === undefined ? {} : { 'SIASN stand-in': `${registryUrl}/faults` }),
  };
}
