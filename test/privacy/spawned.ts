import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { projectRoot } from '../../stack/data-directory.ts';

export type Child = ReturnType<typeof spawn>;

/** One of the product's processes, as it runs, with everything it says. */
export function start(main: string, env: NodeJS.ProcessEnv, output: string[]): Child {
  const child = spawn(process.execPath, ['--import', 'tsx', main], {
    ...{ cwd: projectRoot, env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  return child;
}

export async function stop(child: Child): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}
