import { execFile, type ChildProcess } from 'node:child_process';
import { promisify } from 'node:util';

const runningTools = new Set<ChildProcess>();
// A tool must not go on alone when we end in the middle of it (a Go build takes minutes).
process.once('exit', () => runningTools.forEach((child) => child.kill('SIGTERM')));

/** Runs a command-line tool to its end; its output is in the error when it fails. */
export async function runTool(
  command: string,
  args: string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv; timeoutMs?: number } = {},
): Promise<string> {
  const { timeoutMs, ...rest } = options;
  const run = promisify(execFile)(command, args, { ...rest, timeout: timeoutMs ?? 0, maxBuffer: 32 * 1024 * 1024 });
  runningTools.add(run.child);
  try {
    return (await run).stdout;
  } finally {
    runningTools.delete(run.child);
  }
}

/** Whether the tool is there and runs at all. */
export async function hasTool(command: string, versionArgument: string): Promise<boolean> {
  return runTool(command, [versionArgument], { timeoutMs: 20_000 }).then(
    () => true,
    () => false,
  );
}
