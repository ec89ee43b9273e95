import { setTimeout as delay } from 'node:timers/promises';
import { ConfigFaults } from '../config/config.ts';
import { loadStackSettings } from '../config/stack-settings.ts';
import { defaultDataDirectory } from './data-directory.ts';
import { StackAlreadyRunning } from './process/stack-record.ts';
import type { Say } from './progress.ts';
import { runStack, type Application, type RunningStack } from './run-stack.ts';

/**
 * The life of `npm start`: up, addresses, then until a signal asks to stop. Resolves with the exit code.
 *
 * @param announce prints what a person wants to know once everything is up
 */
export async function runUntilStopped(
  env: NodeJS.ProcessEnv,
  application: Application,
  say: Say,
  announce: (stack: RunningStack) => void,
): Promise<number> {
  const stopped = new AbortController();
  const askToStop = (reason: string): void => {
    if (stopped.signal.aborted) return;
    say(`${reason}: stopping …`);
    stopped.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => askToStop(signal));
  void watchNpm(env, stopped.signal).then((reason) => reason && askToStop(reason));
  try {
    const settings = loadStackSettings(env);
    const dataDirectory = settings.dataDirectory ?? defaultDataDirectory;
    const stack = await runStack({ settings, dataDirectory, env, say, stopped: stopped.signal }, application);
    if (!stopped.signal.aborted) announce(stack);
    if (!stopped.signal.aborted) await new Promise((resolve) => stopped.signal.addEventListener('abort', resolve));
    await stack.stop();
    say('Everything is stopped. The data stays; npm start goes on from there.');
    return 0;
  } catch (error) {
    if (stopped.signal.aborted) return 0;
    say(describe(error));
    stopped.abort();
    return 1;
  }
}

/** A killed npm passes no signal on; its child notices by its changed parent. */
async function watchNpm(env: NodeJS.ProcessEnv, stopped: AbortSignal): Promise<string | undefined> {
  if (env['npm_lifecycle_event'] === undefined) return undefined;
  const npm = process.ppid;
  while (!stopped.aborted && process.ppid === npm) await delay(500, undefined, { ref: false });
  return stopped.aborted ? undefined : 'npm is gone';
}

function describe(error: unknown): string {
  if (error instanceof StackAlreadyRunning) {
    const { parent, addresses } = error.record;
    const lines = Object.entries(addresses).map(([label, address]) => `  ${label}: ${address}`);
    return [
      `Mutasi is already running in this checkout (process ${parent.pid}).`,
      ...lines,
      'Stop it there with Ctrl-C first.',
    ].join('\n');
  }
  if (error instanceof ConfigFaults) return error.message;
  return error instanceof Error ? `Could not start: ${error.message}` : `Could not start: ${String(error)}`;
}
