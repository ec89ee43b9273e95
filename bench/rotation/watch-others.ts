import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { RotationStack } from './rotation-stack.ts';

const run = promisify(execFile);
/** Rarely enough that looking is no load of its own. */
const lookMs = 200;

export interface Watched {
  /** Milliseconds of each look into an inbox, by somebody who has nothing to do with the batch. */
  latencies: number[];
  /** Megabytes, in their order. */
  worker: number[];
  api: number[];
}

/** Looks into an inbox and at the memory of worker and API until the work is done, or as often as told. */
export async function watchOthers(
  { apiUrl, tokenFor, pidOf }: RotationStack,
  { account, until }: { account: string; until: (looks: number) => boolean | Promise<boolean> },
): Promise<Watched> {
  const token = await tokenFor(account);
  const [worker, api] = [await pidOf('worker'), await pidOf('api')];
  const watched: Watched = { latencies: [], worker: [], api: [] };
  while (!(await until(watched.latencies.length))) {
    const startedAt = performance.now();
    const answer = await fetch(`${apiUrl}/v1/tasks`, { headers: { authorization: `Bearer ${token}` } });
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`the inbox answered ${answer.status}`);
    watched.latencies.push(performance.now() - startedAt);
    watched.worker.push(await megabytesOf(worker));
    watched.api.push(await megabytesOf(api));
    await sleep(lookMs);
  }
  return watched;
}

async function megabytesOf(pid: number): Promise<number> {
  const { stdout } = await run('ps', ['-o', 'rss=', '-p', String(pid)]);
  return Number(stdout) / 1024;
}
