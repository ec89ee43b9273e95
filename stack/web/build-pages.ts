import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { projectRoot } from '../data-directory.ts';
import { generateClient } from './generate-client.ts';

const web = join(projectRoot, 'web');
const pages = join(web, 'dist');
const stamp = '.built-from';

/**
 * Builds the pages into web/dist, unless they are built from just these sources. Built beside and put in place at the end, so that
 * two who build at once disturb nobody.
 * @returns whether anything was built
 */
export async function buildPages(): Promise<boolean> {
  await generateClient();
  const sources = await fingerprint();
  if ((await readFile(join(pages, stamp), 'utf8').catch(() => '')) === sources) return false;
  const kitchen = join(projectRoot, 'node_modules', '.pages');
  await mkdir(kitchen, { recursive: true });
  const built = await mkdtemp(join(kitchen, 'build-'));
  try {
    await runVite(built);
    await writeFile(join(built, stamp), sources);
    await rm(pages, { recursive: true, force: true });
    await rename(built, pages).catch(async (error: unknown) => {
      // Another put the same pages in place in this very moment.
      if ((await readFile(join(pages, stamp), 'utf8').catch(() => '')) !== sources) throw error;
    });
  } finally {
    await rm(built, { recursive: true, force: true });
  }
  return true;
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256').update(await readFile(join(projectRoot, 'package-lock.json')));
  const entries = await readdir(web, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  for (const file of files.filter((path) => !path.startsWith(pages)).sort())
    hash.update(`${relative(web, file)}\n`).update(await readFile(file));
  return hash.digest('hex');
}

async function runVite(outDir: string): Promise<void> {
  const vite = join(projectRoot, 'node_modules', 'vite', 'bin', 'vite.js');
  const args = [vite, 'build', web, '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'];
  const child = spawn(process.execPath, args, { cwd: projectRoot, stdio: ['ignore', 'inherit', 'inherit'] });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`the pages could not be built (vite ended with ${code ?? 'a signal'})`);
}
