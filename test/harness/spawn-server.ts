import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { waitUntil } from '../../stack/network/wait-until-answering.ts';
import type { Program } from '../../stack/process/program.ts';

/** Runs a server for the length of the test run, without a supervisor: one that dies is a failure to be seen. */
export async function spawnServer(program: Program, logFile: string): Promise<() => Promise<void>> {
  const log = openSync(logFile, 'a');
  const child = spawn(program.command, program.args, {
    cwd: program.cwd,
    env: program.env,
    stdio: ['ignore', log, log],
    ...program.account,
  });
  closeSync(log);
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  const ended = new AbortController();
  child.once('error', (error) => ended.abort(error));
  child.once('exit', () => ended.abort(new Error(`${program.name} ended`)));
  try {
    await waitUntil(() => program.answers(Date.now()), program.startTimeoutMs, ended.signal);
  } catch (error) {
    kill();
    throw new Error(`${program.name} did not start:\n${readFileSync(logFile, 'utf8').slice(-2_000)}`, { cause: error });
  }
  // Where the setup fails half-way nobody calls the stop below; the exit of the run then ends the server.
  child.unref();
  return async () => {
    process.off('exit', kill);
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, 'exit');
    child.kill(program.stopSignal);
    const impatience = setTimeout(kill, program.stopPatienceMs);
    await exit;
    clearTimeout(impatience);
  };
}
