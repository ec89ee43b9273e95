import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadStackSettings } from '../../config/stack-settings.ts';
import { mutasi } from '../application.ts';
import { embeddedIssuer, stackDatabase } from '../connection.ts';
import { defaultDataDirectory } from '../data-directory.ts';
import { withOwnStack } from '../own-stack.ts';
import { fetchToken } from '../keys/fetch-token.ts';
import { isAlive } from '../process/process-identity.ts';
import { readStackRecord } from '../process/stack-record.ts';
import type { Say } from '../progress.ts';

/** Where a demonstration is played. */
export interface DemoStack {
  apiUrl: string;
  mailUrl: string | undefined;
  temporal: { address: string; namespace: string };
  databaseUrl: string;
  /** A bearer token for an account. */
  fetchToken: (account: string) => Promise<string>;
}

/** The running stack of this checkout, else one of its own that ends with the work. */
export async function withDemoStack<T>(
  env: NodeJS.ProcessEnv,
  say: Say,
  work: (stack: DemoStack) => Promise<T>,
): Promise<T> {
  const dataDirectory = loadStackSettings(env).dataDirectory ?? defaultDataDirectory;
  const record = await readStackRecord(join(dataDirectory, 'stack.json'));
  if (record?.addresses['API'] !== undefined && (await isAlive(record.parent))) {
    say(`the running stack of this checkout: ${record.addresses['API']}`);
    return work(await describe(dataDirectory, record.addresses, env));
  }
  say('no stack is running in this checkout, so one is started for the demonstration');
  return withOwnStack(env, mutasi, say, async (stack) =>
    work(await describe(stack.dataDirectory, stack.addresses, { STACK_DATA_DIR: stack.dataDirectory })),
  );
}

async function describe(
  dataDirectory: string,
  addresses: Record<string, string>,
  env: NodeJS.ProcessEnv,
): Promise<DemoStack> {
  const { temporalAddress, temporalNamespace } = loadStackSettings(env);
  const issuer = await embeddedIssuer(env);
  const ports = JSON.parse(await readFile(join(dataDirectory, 'ports.json'), 'utf8')) as { temporal: number };
  return {
    apiUrl: addresses['API']!,
    mailUrl: addresses['Mail inbox'],
    temporal: { address: temporalAddress ?? `127.0.0.1:${ports.temporal}`, namespace: temporalNamespace },
    databaseUrl: (await stackDatabase(env)).appUrl,
    fetchToken: (account) => fetchToken(issuer, account, 1),
  };
}
