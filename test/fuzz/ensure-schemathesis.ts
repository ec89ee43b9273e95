import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { hasTool, runTool } from '../../stack/process/run-tool.ts';
import type { Say } from '../../stack/progress.ts';
import { cacheDirectory } from '../../stack/temporal/cache-directory.ts';

const version = '4.32.5';

/** Path of the pinned `st` command, in a Python environment of its own outside of the checkout; made once. */
export async function ensureSchemathesis(env: NodeJS.ProcessEnv, say: Say): Promise<string> {
  const folder = await cacheDirectory(env, `schemathesis-${version}`);
  const command = join(folder, 'bin', 'st');
  const present = await access(command).then(
    () => hasTool(command, '--version'),
    () => false,
  );
  if (present) return command;
  if (!(await hasTool('python3', '--version')))
    throw new Error(
      'check:fuzz needs python3 (3.10 or newer, with venv) to run schemathesis; install it and try again',
    );
  say(`installing schemathesis ${version} from PyPI into ${folder}`);
  await runTool('python3', ['-m', 'venv', folder]);
  await runTool(join(folder, 'bin', 'python'), ['-m', 'pip', 'install', '--quiet', `schemathesis==${version}`]);
  return command;
}
