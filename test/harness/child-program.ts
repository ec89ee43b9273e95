import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { waitUntil } from '../../stack/network/wait-until-answering.ts';
import type { Program } from '../../stack/process/program.ts';

/** A program of the product as a process of its own, which a test may kill and start again. */
export class ChildProgram {
  readonly #program: Program;
  readonly #logFile: string;
  #child: ChildProcess | undefined;

  constructor(program: Program, logFile: string) {
    this.#program = program;
    this.#logFile = logFile;
    process.once('exit', () => this.#child?.kill('SIGKILL'));
  }

  async start(): Promise<void> {
    const { command, args, cwd, env, answers, startTimeoutMs } = this.#program;
    const log = openSync(this.#logFile, 'a');
    const launchedAt = Date.now();
    this.#child = spawn(command, args, { cwd, env, stdio: ['ignore', log, log] });
    closeSync(log);
    await waitUntil(() => answers(launchedAt), startTimeoutMs, new AbortController().signal);
  }

  /** As the kernel does it when memory runs out: no goodbye. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  async stop(): Promise<void> {
    await this.#end('SIGTERM');
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, 'exit');
    child.kill(signal);
    await exit;
  }
}
