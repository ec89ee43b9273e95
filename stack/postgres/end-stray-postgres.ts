import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { identifyProcess } from '../process/process-identity.ts';
import { runTool } from '../process/run-tool.ts';
import { stopProcess } from '../process/stop-process.ts';

/** A start killed between spawning Postgres and writing that down leaves a server nobody knows; only its own file tells. */
export async function endStrayPostgres(folder: string): Promise<void> {
  const text = await readFile(join(folder, 'postmaster.pid'), 'utf8').catch(() => '');
  const pid = Number.parseInt(text, 10);
  if (!(pid > 1)) return;
  const stray = await identifyProcess(pid);
  if (!stray) return;
  // The number may belong to somebody else by now.
  const commandLine = await runTool('ps', ['-o', 'args=', '-p', String(pid)]).catch(() => '');
  if (commandLine.includes(`-D ${folder}`)) await stopProcess(stray, 'SIGINT', 10_000);
}
