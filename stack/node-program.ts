import { projectRoot } from './data-directory.ts';
import type { Program, Task } from './process/program.ts';

/** A child of ours: a TypeScript file run by this same Node. */
export function nodeTask(name: string, file: string, args: string[], env: NodeJS.ProcessEnv): Task {
  return {
    name,
    command: process.execPath,
    args: ['--import', 'tsx', file, ...args],
    cwd: projectRoot,
    env,
    stopSignal: 'SIGTERM',
    stopPatienceMs: 15_000,
  };
}

export function nodeProgram(
  name: string,
  file: string,
  args: string[],
  env: NodeJS.ProcessEnv,
  answers: Program['answers'],
): Program {
  return { ...nodeTask(name, file, args, env), startTimeoutMs: 60_000, answers };
}
