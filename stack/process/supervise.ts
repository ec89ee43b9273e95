import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { waitUntil } from '../network/wait-until-answering.ts';
import type { Say } from '../progress.ts';
import { lastLinesOfLog, openChildLog } from './child-log.ts';
import { hasEnded, howItEnded, untilEnded } from './child-state.ts';
import { identifyProcess, type ProcessIdentity } from './process-identity.ts';
import type { Program, Task } from './program.ts';
import { writeStackRecord, type StackRecord } from './stack-record.ts';
import { stopProcess } from './stop-process.ts';

export interface Supervisor {
  /** Resolves when the program answers; from then on it is started again whenever it ends. */
  start: (program: Program) => Promise<void>;
  /** Runs a child that ends by itself; rejects when its exit code is not 0. */
  runToEnd: (task: Task) => Promise<void>;
  /** Ends all children, the last started first. Nothing can be started any more. */
  stopAll: () => Promise<void>;
}

const firstStartAttempts = 5;
const shortestBackOffMs = 200;
const longestBackOffMs = 10_000;
/** A program that lived this long was healthy: the next restart is quick again. */
const healthyAfterMs = 30_000;

export function createSupervisor(options: {
  record: StackRecord;
  recordFile: string;
  logs: string;
  say: Say;
}): Supervisor {
  const { record, recordFile, logs, say } = options;
  const running = new Map<string, { task: Task; identity: ProcessIdentity }>();
  const stopping = new AbortController();
  const healers = new Set<Promise<void>>();
  const spawning = new Set<Promise<ChildProcess>>();

  function remember(): void {
    record.children = [...running.values()].map(({ task, identity }) => ({
      name: task.name,
      stopSignal: task.stopSignal,
      ...identity,
    }));
    writeStackRecord(recordFile, record);
  }

  function spawnRecorded(task: Task): Promise<ChildProcess> {
    const spawned = spawnAndRemember(task);
    spawning.add(spawned);
    void spawned.catch(() => undefined).finally(() => spawning.delete(spawned));
    return spawned;
  }

  async function spawnAndRemember(task: Task): Promise<ChildProcess> {
    const log = await openChildLog(logs, task.name);
    stopping.signal.throwIfAborted();
    // A group of its own: Ctrl-C in the terminal must reach only us, or Postgres would go before the worker has drained.
    const child = spawn(task.command, task.args, {
      cwd: task.cwd,
      env: task.env,
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
      ...task.account,
    });
    child.once('error', () => undefined);
    const identity = child.pid === undefined ? undefined : await identifyProcess(child.pid);
    await log.close();
    if (identity) {
      running.set(task.name, { task, identity });
      remember();
    }
    return child;
  }

  async function launch(program: Program): Promise<ChildProcess> {
    const launchedAt = Date.now();
    const child = await spawnRecorded(program);
    const ended = new AbortController();
    void untilEnded(child).then(() => ended.abort(new Error(`${program.name} ended (${howItEnded(child)})`)));
    const given = AbortSignal.any([ended.signal, stopping.signal]);
    try {
      await waitUntil(() => program.answers(launchedAt), program.startTimeoutMs, given);
    } catch (error) {
      const identity = running.get(program.name)?.identity;
      if (identity && !stopping.signal.aborted) await stopProcess(identity, 'SIGKILL', 1_000);
      throw error;
    }
    return child;
  }

  function keepUp(program: Program, child: ChildProcess, launchedAt: number, backOffMs: number): void {
    const heal = async (): Promise<void> => {
      await untilEnded(child);
      if (stopping.signal.aborted) return;
      say(`${program.name} ended unexpectedly (${howItEnded(child)}); starting it again …`);
      await restart(program, Date.now() - launchedAt > healthyAfterMs ? shortestBackOffMs : backOffMs);
    };
    const healer = heal().catch((error: unknown) => {
      if (!stopping.signal.aborted) say(`${program.name} is not kept up any more: ${messageOf(error)}`);
    });
    healers.add(healer);
    void healer.finally(() => healers.delete(healer));
  }

  async function restart(program: Program, firstBackOffMs: number): Promise<void> {
    for (let backOffMs = firstBackOffMs; ; backOffMs = longer(backOffMs)) {
      await delay(backOffMs, undefined, { signal: stopping.signal });
      const launchedAt = Date.now();
      try {
        const child = await launch(program);
        say(`${program.name} is back (${((Date.now() - launchedAt) / 1000).toFixed(1)} s)`);
        keepUp(program, child, launchedAt, longer(backOffMs));
        return;
      } catch (error) {
        stopping.signal.throwIfAborted();
        say(`${program.name} did not come back: ${messageOf(error)}; next attempt in ${longer(backOffMs)} ms`);
      }
    }
  }

  async function start(program: Program): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      const launchedAt = Date.now();
      try {
        const child = await launch(program);
        keepUp(program, child, launchedAt, shortestBackOffMs);
        return;
      } catch (error) {
        stopping.signal.throwIfAborted();
        if (attempt === firstStartAttempts) {
          const reason = `${program.name} could not be started: ${messageOf(error)}`;
          throw new Error(`${reason}\n${await lastLinesOfLog(logs, program.name)}`, { cause: error });
        }
        // Postgres for one needs a moment after a kill -9, until its old children have noticed.
        await delay(shortestBackOffMs * 2 ** attempt, undefined, { signal: stopping.signal });
      }
    }
  }

  async function runToEnd(task: Task): Promise<void> {
    const child = await spawnRecorded(task);
    await untilEnded(child);
    running.delete(task.name);
    stopping.signal.throwIfAborted();
    remember();
    if (hasEnded(child) && child.exitCode !== 0) {
      throw new Error(`${task.name} failed (${howItEnded(child)})\n${await lastLinesOfLog(logs, task.name)}`);
    }
  }

  async function stopAll(): Promise<void> {
    stopping.abort(new Error('the stack is stopping'));
    // A child that was born in this moment is not known yet, and would be left running.
    await Promise.allSettled(spawning);
    record.stopping = true;
    remember();
    for (const { task, identity } of [...running.values()].toReversed()) {
      await stopProcess(identity, task.stopSignal, task.stopPatienceMs);
    }
    await Promise.allSettled(healers);
  }

  return { start, runToEnd, stopAll };
}

function longer(backOffMs: number): number {
  return Math.min(backOffMs * 2, longestBackOffMs);
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}
