import { mkdir } from 'node:fs/promises';
import { homedir, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/**
 * A folder outside the checkout for what is slow to get, so that a second clone finds it. Where there is no home to write
 * to, a folder of this account in the temporary directory serves.
 *
 * @param name the thing with its pinned version, for instance `temporal-cli-1.5.1`
 */
export async function cacheDirectory(env: NodeJS.ProcessEnv, name: string): Promise<string> {
  const base = env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  const preferred = join(base, 'mutasi', name);
  try {
    await mkdir(preferred, { recursive: true });
    return preferred;
  } catch {
    const substitute = join(tmpdir(), `mutasi-cache-${userInfo().uid}`, name);
    await mkdir(substitute, { recursive: true, mode: 0o700 });
    return substitute;
  }
}
