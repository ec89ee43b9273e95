import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** A command that could not be spawned never gets a pid and never emits `exit`. */
export function hasEnded(child: ChildProcess): boolean {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
}

export async function untilEnded(child: ChildProcess): Promise<void> {
  if (!hasEnded(child)) await once(child, 'exit');
}

export function howItEnded(child: ChildProcess): string {
  if (child.pid === undefined) return `${child.spawnfile} cannot be run`;
  return child.signalCode ?? `exit code ${child.exitCode}`;
}
