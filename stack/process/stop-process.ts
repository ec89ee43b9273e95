import { setTimeout as delay } from 'node:timers/promises';
import { isAlive, type ProcessIdentity } from './process-identity.ts';

/** Asks a process to end, waits, and then ends its whole group. Every child of the stack leads a group of its own. */
export async function stopProcess(target: ProcessIdentity, signal: NodeJS.Signals, patienceMs: number): Promise<void> {
  if (!(await isAlive(target))) return;
  sendSignal(target.pid, signal);
  if (await hasEndedWithin(target, patienceMs)) return;
  sendSignal(-target.pid, 'SIGKILL');
  await hasEndedWithin(target, 5_000);
}

async function hasEndedWithin(target: ProcessIdentity, patienceMs: number): Promise<boolean> {
  const until = Date.now() + patienceMs;
  while (Date.now() < until) {
    if (!(await isAlive(target))) return true;
    await delay(25);
  }
  return false;
}

function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
