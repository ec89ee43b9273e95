import { renameSync, writeFileSync } from 'node:fs';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { identifyProcess, isAlive, type ProcessIdentity } from './process-identity.ts';
import { stopProcess } from './stop-process.ts';

export interface RecordedChild extends ProcessIdentity {
  name: string;
  stopSignal: NodeJS.Signals;
}

/** What `.data/stack.json` says: who runs this stack, as what, and at which addresses (label → URL). */
export interface StackRecord {
  parent: ProcessIdentity;
  children: RecordedChild[];
  addresses: Record<string, string>;
  /** Its parent is ending it: who wants to start waits a moment instead of being refused. */
  stopping?: boolean;
}

/** Another living process runs the stack of this data directory. */
export class StackAlreadyRunning extends Error {
  readonly record: StackRecord;
  constructor(record: StackRecord) {
    super(`a stack is already running in this checkout (process ${record.parent.pid})`);
    this.record = record;
  }
}

export async function readStackRecord(file: string): Promise<StackRecord | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as StackRecord;
  } catch {
    return undefined;
  }
}

/**
 * Takes the data directory for this process. The record appears by a hard link, which fails where one exists, so that two
 * starts at once cannot both succeed. What a killed predecessor left running is ended first; `onLeftover` is told about it.
 *
 * @throws StackAlreadyRunning
 */
export async function claimStack(file: string, onLeftover: (child: RecordedChild) => void): Promise<StackRecord> {
  const parent = await identifyProcess(process.pid);
  if (!parent) throw new Error('this process cannot find itself in the process table');
  const record: StackRecord = { parent, children: [], addresses: {} };
  for (;;) {
    if (await appears(file, record)) return record;
    const other = await readStackRecord(file);
    if (other && (await isAlive(other.parent))) {
      if (!other.stopping || (await isAliveAfter(other.parent, 20_000))) throw new StackAlreadyRunning(other);
    }
    if (other) await endLeftovers(other, onLeftover);
    await rm(file, { force: true });
  }
}

/**
 * Replaces the record in one step: a reader sees the old or the new one, never half of it. Synchronous, because two
 * children may be restarted at the same time and share the draft.
 */
export function writeStackRecord(file: string, record: StackRecord): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, file);
}

async function appears(file: string, record: StackRecord): Promise<boolean> {
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 });
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function isAliveAfter(target: ProcessIdentity, patienceMs: number): Promise<boolean> {
  const until = Date.now() + patienceMs;
  while (Date.now() < until) {
    if (!(await isAlive(target))) return false;
    await delay(100);
  }
  return true;
}

async function endLeftovers(record: StackRecord, onLeftover: (child: RecordedChild) => void): Promise<void> {
  for (const child of record.children.toReversed()) {
    if (!(await isAlive(child))) continue;
    onLeftover(child);
    await stopProcess(child, child.stopSignal, 10_000);
  }
}
