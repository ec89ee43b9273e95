import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** Repeats a probe until it stops throwing. `aborted` ends the wait early, for instance because the process died. */
export async function waitUntil(probe: () => Promise<unknown>, timeoutMs: number, aborted: AbortSignal): Promise<void> {
  const until = Date.now() + timeoutMs;
  for (;;) {
    aborted.throwIfAborted();
    try {
      await probe();
      return;
    } catch (error) {
      if (Date.now() >= until) throw new Error(`no answer within ${timeoutMs} ms`, { cause: error });
    }
    await delay(50);
  }
}

export function portAnswers(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.setTimeout(1_000, () => socket.destroy(new Error('connection timed out')));
    socket.once('error', reject);
    socket.once('connect', () => {
      socket.destroy();
      resolve();
    });
  });
}

export async function urlAnswers(url: string): Promise<void> {
  const response = await fetch(url, { signal: AbortSignal.timeout(2_000) });
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
}
