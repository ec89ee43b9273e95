import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadStackSettings } from '../config/stack-settings.ts';
import { chooseAnyPorts } from './network/ports.ts';
import type { Say } from './progress.ts';
import { runStack, type Application, type RunningStack } from './run-stack.ts';

export interface OwnStack extends RunningStack {
  dataDirectory: string;
}

/** What would lead to a database or server that is somebody else's. */
const foreign = [
  'STACK_DATA_DIR',
  'DATABASE_URL',
  'DATABASE_OWNER_URL',
  'TEMPORAL_ADDRESS',
  'SMTP_URL',
  'OIDC_ISSUER',
  'REGISTRY_URL',
  'PORT',
  'DOCUMENT_FOLDER',
  'DECREE_KEY_FOLDER',
];

/**
 * Runs the work on a stack of its own in a temporary folder; afterwards, and on Ctrl-C, everything it started is stopped
 * and its data removed.
 */
export async function withOwnStack<T>(
  env: NodeJS.ProcessEnv,
  application: Application,
  say: Say,
  work: (stack: OwnStack) => Promise<T>,
): Promise<T> {
  const stopped = new AbortController();
  const interrupted = new Promise<never>((_, reject) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      // Not once: npm and the terminal may both pass one Ctrl-C on, and the second must not end the clean-up.
      process.on(signal, () => {
        reject(new Error(`stopped by ${signal}`));
        stopped.abort();
      });
  });
  interrupted.catch(() => undefined);
  const dataDirectory = await mkdtemp(join(tmpdir(), 'mutasi-stack-'));
  const own = Object.fromEntries(Object.entries(env).filter(([name]) => !foreign.includes(name)));
  const options = { settings: loadStackSettings({}), dataDirectory, env: own, say, stopped: stopped.signal };
  try {
    await chooseAnyPorts(join(dataDirectory, 'ports.json'));
    const stack = await runStack(options, application);
    try {
      return await Promise.race([work({ ...stack, dataDirectory }), interrupted]);
    } finally {
      await stack.stop();
    }
  } finally {
    await rm(dataDirectory, { recursive: true, force: true });
  }
}
